import type { Item } from '@karda/assessment'

/**
 * Whether a sheet asks for the line that proves the answer: where one place of the text decides, and finding it is not
 * itself the question. A word's meaning, a main idea, a number that is counted in the text and what is to be chosen
 * twice rest on more than a line.
 */
export function asksForEvidence(item: Item): boolean {
  const isDecidedInOnePlace = item.skill !== 'vocabulary' && item.skill !== 'main-idea'
  switch (item.type) {
    case 'choice':
      return isDecidedInOnePlace && item.cardinality !== 'multiple'
    case 'short-answer':
      return isDecidedInOnePlace && item.answer !== 'number'
    case 'true-false-not-stated':
      return isDecidedInOnePlace
    case 'order':
    case 'match':
    case 'gap':
    case 'hot-text':
    case 'extended':
      return false
    default:
      return item satisfies never
  }
}
