import { gapIds, type Item, type ItemResponse } from '@karda/assessment'
import { describePart, type QuizMessages } from '@karda/ui/items'

/** An answer in words of the item's language, a line for each of its parts; none where nothing was answered. */
export function answerLines(item: Item, response: ItemResponse | null, messages: QuizMessages): string[] {
  if (!response) return []
  return partsOf(item, response)
    .map((part) => describePart(item, response, part, messages))
    .filter((line) => line !== '')
}

function partsOf(item: Item, response: ItemResponse): readonly string[] {
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
