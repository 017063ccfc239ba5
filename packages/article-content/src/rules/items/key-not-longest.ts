import type { Problem } from '../../model/problem.ts'
import type { ItemPool } from '../../schema/item-facts.ts'
import type { SourceEdition } from '../../source/source-story.ts'
import { chanceOfAtLeast, improbable } from '../../statistics/chance-of-at-least.ts'
import type { Rule } from '../rule.ts'
import { type SingleChoiceItem, singleChoiceItems } from './single-choice-items.ts'

/**
 * Length does not tell the right choice. Of n choices the right one is the longest with a chance of 1/n at most; in
 * each pool and language, as many items whose right choice is strictly longest as there are must not be improbable:
 * the chance of so many or more, by the Poisson binomial distribution, is at least 5 %. Lengths count characters.
 */
export const keyNotLongest: Rule = (story) =>
  singleChoiceItems(story).flatMap(({ pool, items }) =>
    story.editions.flatMap((edition) => judgePool(pool, items, edition)),
  )

function judgePool(pool: ItemPool, all: readonly SingleChoiceItem[], edition: SourceEdition): Problem[] {
  const { items: yaml } = edition
  if (!yaml) return []
  const items = all.flatMap((item) => {
    const texts = yaml.data[item.id]?.choices
    return texts ? [{ ...item, isLongest: isStrictlyLongest(item, texts) }] : []
  })
  const telling = items.filter((item) => item.isLongest)
  const [first] = telling
  const chance = chanceOfAtLeast(
    telling.length,
    items.map(({ choices }) => 1 / choices.length),
  )
  if (!first || chance >= improbable) return []
  return [
    {
      file: yaml.file,
      ...yaml.positionOf([first.id]),
      rule: 'key-not-longest',
      expected: `the right choice longest no more often than by chance in the ${pool} pool`,
      found: `${telling.length} of ${items.length}: ${telling.map(({ id }) => id).join(', ')}`,
      hint: `By chance so many happen with P = ${chance.toFixed(3)}. Lengthen a wrong choice, or shorten a right one.`,
    },
  ]
}

function isStrictlyLongest({ choices, correct }: SingleChoiceItem, texts: Record<string, string>): boolean {
  const lengthOf = (id: string) => [...(texts[id] ?? '')].length
  return choices.every((id) => id === correct || lengthOf(id) < lengthOf(correct))
}
