import type { Item } from '../item/item.ts'
import { givenAnswer } from './given-answer.ts'
import type { ItemResponse } from './item-response.ts'

/**
 * Whether a response answers an item, in part at least. An empty selection, a blank text, or a response to an item of
 * another type (the story has changed since) is no answer.
 */
export function isAnswered(item: Item, response: ItemResponse | null): boolean {
  return givenAnswer(item, response) !== null
}
