import { levelsOfEvidence } from '../../model/levels-of-evidence.ts'
import type { ItemFacts } from '../../schema/item-facts.ts'
import { sourceItems } from '../../source/source-items.ts'
import type { Rule } from '../rule.ts'
import { type Fault, reportFault } from './fault.ts'

/** Only choices are fixed; a hot-text item has two sentences at least at each level of its evidence, and at no other. */
export const itemFactsFit: Rule = (story) => {
  const { items } = story
  if (!items) return []
  return sourceItems(story).flatMap(({ id, facts }) =>
    factsFaults(facts).map((fault) => reportFault('item-facts-fit', items, id, fault)),
  )
}

function factsFaults(facts: ItemFacts): Fault[] {
  switch (facts.type) {
    case 'choice':
      return facts.fixed.flatMap((id, index) =>
        facts.choices.includes(id)
          ? []
          : [{ path: ['fixed', index], expected: 'one of the choices of the item', found: id }],
      )
    case 'hot-text':
      return hotTextFaults(facts.choices, facts.evidence)
    case 'true-false-not-stated':
    case 'order':
    case 'match':
    case 'gap':
    case 'short-answer':
    case 'extended':
      return []
    default:
      return facts satisfies never
  }
}

function hotTextFaults(choices: readonly string[], evidence: readonly string[]): Fault[] {
  const levels = levelsOfEvidence(evidence)
  const countAt = (level: string) => choices.filter((choice) => choice.startsWith(`${level}.`)).length
  return [
    ...levels
      .filter((level) => countAt(level) < 2)
      .map((level) => ({
        path: ['choices'],
        expected: `two sentences at least at the level ${level}`,
        found: String(countAt(level)),
      })),
    ...choices.flatMap((choice, index) =>
      levels.some((level) => choice.startsWith(`${level}.`))
        ? []
        : [
            {
              path: ['choices', index],
              expected: `only sentences at ${levels.join(', ')}, as evidence`,
              found: choice,
            },
          ],
    ),
  ]
}
