import type { Item } from '@karda/assessment'

/**
 * Whether a sheet asks for the line that proves the answer: where one place of the text decides, and finding it is not
 * itself the question. A word's meaning and a main idea rest on more than a line.
 */
export function asksForEvidence(item: Item): boolean {
  const isDecidedInOnePlace = item.skill !== 'vocabulary' && item.skill !== 'main-idea'
  switch (item.type) {
    case 'choice':
    case 'true-false-not-stated':
    case 'short-answer':
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
