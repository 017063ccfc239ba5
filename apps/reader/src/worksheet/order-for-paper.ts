import { type AnswerKey, type Item, shuffleItem } from '@karda/assessment'

/**
 * An item as it is printed: in the order of the story's files, which its author chose with care (numbers rise, choices
 * are alike in length). Only where that order would be the answer itself is it another one, the same in every language.
 */
export function orderForPaper(item: Item, key: AnswerKey): Item {
  let printed = item
  for (let seed = 1; isSolved(printed, key); seed++) printed = shuffleItem(item, seed)
  return printed
}

function isSolved(item: Item, key: AnswerKey): boolean {
  if (item.type !== 'order' || key.type !== 'order') return false
  return item.choices.map(({ id }) => id).join() === key.correct.join()
}
