import type { Item } from '../item/item.ts'
import type { ItemResponse } from './item-response.ts'

/**
 * A response where it answers an item, in part at least; null where it does not. An empty selection, a blank text, or a
 * response to an item of another type (the story has changed since) is no answer.
 */
export function givenAnswer(item: Item, response: ItemResponse | null): ItemResponse | null {
  return response?.type === item.type && holdsAnswer(response) ? response : null
}

function holdsAnswer(response: ItemResponse): boolean {
  switch (response.type) {
    case 'choice':
    case 'order':
      return response.choices.length > 0
    case 'true-false-not-stated':
    case 'hot-text':
      return true
    case 'match':
      return Object.keys(response.targets).length > 0
    case 'gap':
      return Object.keys(response.words).length > 0
    case 'short-answer':
    case 'extended':
      return response.text.trim() !== ''
  }
}
