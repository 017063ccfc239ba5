import type { Item } from '../item/item.ts'
import { ownValue } from '../plain-data/own-value.ts'
import type { ItemResponse } from './item-response.ts'
import { validateResponse } from './validate-response.ts'

/**
 * Those responses, by item id, that fit their items. A response kept on a device may be older than the story: of an
 * item that is gone, or that has lost a choice.
 */
export function validResponses(
  items: readonly Item[],
  responses: Readonly<Record<string, ItemResponse>>,
): Record<string, ItemResponse> {
  return Object.fromEntries(
    items.flatMap((item) => {
      const validation = validateResponse(item, ownValue(responses, item.id))
      return validation.kind === 'valid' ? [[item.id, validation.response]] : []
    }),
  )
}
