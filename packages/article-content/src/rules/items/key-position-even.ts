import type { Problem } from '../../model/problem.ts'
import { chanceOfAtLeast, improbable } from '../../statistics/chance-of-at-least.ts'
import type { Rule } from '../rule.ts'
import { type SingleChoiceItem, singleChoiceItems } from './single-choice-items.ts'

/**
 * The place of the right choice, in the order of `items.yaml`, tells nothing. Each of n places holds it with a chance
 * of 1/n; in each pool no place may hold so many right choices that the chance of so many or more, by the Poisson
 * binomial distribution, is below 5 %.
 */
export const keyPositionEven: Rule = (story) => {
  const { items: yaml } = story
  if (!yaml) return []
  return singleChoiceItems(story).flatMap(({ pool, items }) =>
    placesOf(items).flatMap((place): Problem[] => {
      const there = items.filter(({ choices, correct }) => choices[place] === correct)
      const [first] = there
      const chance = chanceOfAtLeast(
        there.length,
        items.map(({ choices }) => (place < choices.length ? 1 / choices.length : 0)),
      )
      if (!first || chance >= improbable) return []
      return [
        {
          file: yaml.file,
          ...yaml.positionOf([first.id, 'choices']),
          rule: 'key-position-even',
          expected: `the right choice in the place ${place + 1} no more often than by chance in the ${pool} pool`,
          found: `${there.length} of ${items.length}: ${there.map(({ id }) => id).join(', ')}`,
          hint: `By chance so many happen with P = ${chance.toFixed(3)}. Put the choices of some in another order.`,
        },
      ]
    }),
  )
}

function placesOf(items: readonly SingleChoiceItem[]): number[] {
  const most = Math.max(...items.map(({ choices }) => choices.length))
  return Array.from({ length: most }, (_, place) => place)
}
