import type { CheckedEvent, SavedEvent } from '../attempt/attempt-event.ts'
import { isBefore } from '../attempt/is-before.ts'
import type { ReceivedEvent } from './received-event.ts'

/**
 * When the feedback of each item could first be had by checking, in milliseconds since 1970, by item id: when a check and
 * an answer before it had both arrived. A check without an answer tells nothing. What arrives besides makes no moment
 * later: whatever it changes, somebody may have looked before. One walk over the events, however many items there are.
 */
export function tellingMoments(events: readonly ReceivedEvent[]): ReadonlyMap<string, number> {
  const moments = new Map<string, number>()
  const firstAnswers = new Map<string, SavedEvent>()
  const lastChecks = new Map<string, CheckedEvent>()
  const inOrder = events.toSorted((one, other) => one.receivedAt - other.receivedAt)
  for (const { event, receivedAt } of inOrder) {
    if (event.kind === 'checked') {
      const known = lastChecks.get(event.item)
      if (!known || isBefore(known, event)) lastChecks.set(event.item, event)
    } else if (event.kind === 'saved' && event.response) {
      const known = firstAnswers.get(event.item)
      if (!known || isBefore(event, known)) firstAnswers.set(event.item, event)
    } else continue
    const answer = firstAnswers.get(event.item)
    const check = lastChecks.get(event.item)
    const isTold = answer && check && isBefore(answer, check)
    if (isTold && !moments.has(event.item)) moments.set(event.item, receivedAt)
  }
  return moments
}
