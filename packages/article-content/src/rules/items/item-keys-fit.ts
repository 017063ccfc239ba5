import { sourceItems } from '../../source/source-items.ts'
import type { Rule } from '../rule.ts'
import { reportFault } from './fault.ts'
import { keyFaults } from './key-faults.ts'

/** Each answer is one that its item can have. */
export const itemKeysFit: Rule = (story) => {
  const { answerKey } = story
  if (!answerKey) return []
  return sourceItems(story).flatMap(({ id, facts, answer }) =>
    answer ? keyFaults(facts, answer).map((fault) => reportFault('item-keys-fit', answerKey, id, fault)) : [],
  )
}
