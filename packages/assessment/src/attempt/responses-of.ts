import type { ItemResponse } from '../response/item-response.ts'
import type { Attempt } from './attempt.ts'
import { isBefore } from './is-before.ts'

/**
 * The answers that count, by item id. Before submission, the last save of each item; after it, what was handed in. An item
 * that was handed in without an answer takes the last save where that comes before the submission: another device may
 * have kept an answer that the one that handed in did not know.
 */
export function responsesOf({ saved, submitted }: Attempt): Record<string, ItemResponse> {
  const kept = Object.values(saved).flatMap((save): [string, ItemResponse][] => {
    const isInTime = !submitted || isBefore(save, submitted)
    return isInTime && save.response ? [[save.item, save.response]] : []
  })
  return { ...Object.fromEntries(kept), ...submitted?.responses }
}
