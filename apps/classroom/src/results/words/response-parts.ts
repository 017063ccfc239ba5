import { gapIds, type Item, type ItemResponse } from '@karda/assessment'
import { messagesOf } from '@karda/i18n'
import { describePart } from '@karda/ui/items'

/** What a student answered, part by part, in the words of an edition of the item; none where there is no answer. */
export function responseParts(item: Item, response: ItemResponse | null): string[] {
  if (response?.type !== item.type) return []
  const messages = messagesOf(item.locale, 'quiz')
  return subjectsOf(item, response).map((subject) => describePart(item, response, subject, messages))
}

/** Between the parts of an answer in one line: an order is read in its direction. */
export function partSeparator(item: Item): string {
  return item.type === 'order' ? ' → ' : ' · '
}

/** Of what a response speaks, as `describePart` names it. */
function subjectsOf(item: Item, response: ItemResponse): readonly string[] {
  switch (response.type) {
    case 'choice':
      return item.type === 'choice'
        ? item.choices.map(({ id }) => id).filter((id) => response.choices.includes(id))
        : []
    case 'order':
      return response.choices
    case 'true-false-not-stated':
    case 'hot-text':
      return [response.choice]
    case 'match':
      return item.type === 'match'
        ? item.sources.map(({ id }) => id).filter((id) => Object.hasOwn(response.targets, id))
        : []
    case 'gap':
      return item.type === 'gap' ? gapIds(item).filter((id) => Object.hasOwn(response.words, id)) : []
    case 'short-answer':
    case 'extended':
      return ['answer']
    default:
      return response satisfies never
  }
}
