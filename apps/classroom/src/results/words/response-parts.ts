import type { Item, ItemResponse } from '@karda/assessment'
import { messagesOf } from '@karda/i18n'
import { answerLines } from '../../answering/answer-lines.ts'

/** What a student answered, part by part, in the words of an edition of the item; none where there is no answer. */
export function responseParts(item: Item, response: ItemResponse | null): string[] {
  if (response?.type !== item.type) return []
  const messages = messagesOf(item.locale, 'quiz')
  return answerLines(item, response, messages)
}

/** Between the parts of an answer in one line: an order is read in its direction. */
export function partSeparator(item: Item): string {
  return item.type === 'order' ? ' → ' : ' · '
}
