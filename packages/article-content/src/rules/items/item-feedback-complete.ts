import type { ItemFacts } from '../../schema/item-facts.ts'
import { type ItemEdition, itemEditions } from '../../source/source-items.ts'
import type { Rule } from '../rule.ts'
import { type Fault, reportFault } from './fault.ts'
import { type FieldUse, fieldFaults, recordFaults } from './field-faults.ts'
import { reasonKeys } from './reason-keys.ts'

/**
 * Each language says, for whatever can be answered, why it is right or wrong, and has nothing else that the item’s
 * type does not ask for: typed answers and mistakes for a short answer, criteria and a model answer for an extended
 * one.
 */
export const itemFeedbackComplete: Rule = (story) =>
  itemEditions(story).flatMap((item) =>
    feedbackFaults(item).map(({ path, ...fault }) =>
      reportFault('item-feedback-complete', item.yaml, item.id, { path: ['feedback', ...path], ...fault }),
    ),
  )

function feedbackFaults({ facts, answer, words: { feedback } }: ItemEdition): Fault[] {
  const extended = facts.type === 'extended' ? facts : undefined
  const criteria = extended && Object.keys(extended.criteria)
  return [
    ...reasonFaults(reasonKeys(facts, answer), feedback.reasons),
    ...fieldFaults(['accepted'], acceptedUse(facts), feedback.accepted),
    ...fieldFaults(['mistakes'], facts.type === 'short-answer' ? 'allowed' : 'none', feedback.mistakes),
    ...recordFaults(['criteria'], criteria, feedback.criteria, 'the criteria of the item'),
    ...fieldFaults(['modelAnswer'], extended ? 'needed' : 'none', feedback.modelAnswer),
  ]
}

function reasonFaults(
  keys: readonly string[] | undefined,
  reasons: Readonly<Record<string, string>> | undefined,
): Fault[] {
  if (!keys) return []
  if (keys.length === 0) return fieldFaults(['reasons'], 'none', reasons)
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index)
  return [
    ...recordFaults(['reasons'], keys, reasons, 'what needs a reason in this item'),
    ...repeated.map((key) => ({
      path: ['reasons', key],
      expected:
        'one thing of this id: a target or a word that fits nothing is not named like a source or a gap',
      found: `two of ${key}`,
    })),
  ]
}

/** A number may be accepted in words too; a word is known by its accepted forms alone. */
function acceptedUse(facts: ItemFacts): FieldUse {
  if (facts.type !== 'short-answer') return 'none'
  return facts.answer === 'word' ? 'needed' : 'allowed'
}
