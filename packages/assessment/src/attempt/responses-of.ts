import type { ItemResponse } from '../response/item-response.ts'
import type { Attempt } from './attempt.ts'

/**
 * The answers that count, by item id. Before submission, the last save of each item; after it, what was handed in. An item
 * that was handed in without an answer takes the last save: another device may have kept an answer that the one that handed
 * in did not know. Its stamp may come after the submission's all the same, as a device counts what it has heard of; one
 * that has heard of the submission saves nothing more. Until when such a save may arrive is `countedAttempt`'s part.
 */
export function responsesOf({ saved, submitted }: Attempt): Record<string, ItemResponse> {
  const kept = Object.values(saved).flatMap(({ item, response }): [string, ItemResponse][] =>
    response ? [[item, response]] : [],
  )
  return { ...Object.fromEntries(kept), ...submitted?.responses }
}
