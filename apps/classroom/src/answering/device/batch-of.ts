import type { AttemptEvent } from '@karda/assessment'
import { mostBytes, mostEvents } from '../protocol/answers.ts'

/** What a batch holds at most. */
export interface BatchLimits {
  events: number
  bytes: number
}

/** What a request may hold, with room for what stands around the events. */
export const requestLimits: BatchLimits = { events: mostEvents, bytes: mostBytes - 1024 }

/** What may be sent while a page is being left: a browser allows 64 KiB for all such requests together. */
export const leavingLimits: BatchLimits = { events: mostEvents, bytes: 60_000 }

/**
 * The first of the events, as many as may go together; one at least. Always from the first: of two windows that send at
 * once, neither can bring a later event before an earlier one.
 */
export function batchOf(
  events: readonly AttemptEvent[],
  limits: BatchLimits = requestLimits,
): readonly AttemptEvent[] {
  let bytes = 0
  const end = events.findIndex((event, index) => {
    bytes += new TextEncoder().encode(JSON.stringify(event)).length + 1
    return index > 0 && (index >= limits.events || bytes > limits.bytes)
  })
  return end < 0 ? events : events.slice(0, end)
}
