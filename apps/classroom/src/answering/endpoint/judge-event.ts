import type { Stamp } from '@karda/assessment'
import { type AttemptEvent, type Item, parseEvent, validateResponse } from '@karda/assessment'
import { keepsSubmissionLimits } from './keeps-submission-limits.ts'

/** An event that can be kept, or that it cannot. */
export type JudgedEvent = { kind: 'sound'; event: AttemptEvent } | { kind: 'malformed'; stamp: Stamp | null }

/** A counter beyond what a life of answering reaches would leave no room for the events after it. */
const highestCounter = 1_000_000_000

/**
 * Whether what a device sent is an event of an attempt at these items. An answer to an item that is not among them, or
 * that does not fit its item, is malformed. A submission is not refused over an item or a choice that the teacher took
 * away meanwhile, else nobody could hand in any more: what does not fit is left out where it is scored.
 */
export function judgeEvent(value: unknown, items: readonly Item[]): JudgedEvent {
  const event = parseEvent(value)
  if (!event) return { kind: 'malformed', stamp: null }
  const isSound = event.stamp.counter <= highestCounter && fits(event, items)
  return isSound ? { kind: 'sound', event } : { kind: 'malformed', stamp: event.stamp }
}

function fits(event: AttemptEvent, items: readonly Item[]): boolean {
  switch (event.kind) {
    case 'started':
    case 'reviewed':
      return true
    case 'checked':
      return items.some(({ id }) => id === event.item)
    case 'saved': {
      const item = items.find(({ id }) => id === event.item)
      if (!item) return false
      return event.response === null || validateResponse(item, event.response).kind === 'valid'
    }
    case 'submitted':
      return keepsSubmissionLimits(event.responses, items)
  }
}
