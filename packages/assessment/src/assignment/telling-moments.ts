import { applyEvent } from '../attempt/apply-event.ts'
import type { AttemptEvent } from '../attempt/attempt-event.ts'
import { emptyAttempt } from '../attempt/empty-attempt.ts'
import { isChecked } from '../attempt/is-checked.ts'
import type { ReceivedEvent } from './received-event.ts'

/**
 * When each item was closed and told by checking, in milliseconds since 1970, by item id: at the first moment at which it
 * is checked (`isChecked`) by all that has arrived until then. What arrives afterwards makes no moment later: whatever it
 * changes, somebody may have looked before. A check whose answer another device had replaced before it arrived tells
 * nothing, so nobody can have looked. One walk over the events, however many items there are.
 */
export function tellingMoments(events: readonly ReceivedEvent[]): ReadonlyMap<string, number> {
  const moments = new Map<string, number>()
  const inOrder = events.toSorted((one, other) => one.receivedAt - other.receivedAt)
  let attempt = emptyAttempt
  for (const [moment, arrived] of Map.groupBy(inOrder, ({ receivedAt }) => receivedAt)) {
    const news = arrived.map(({ event }) => event)
    attempt = news.reduce(applyEvent, attempt)
    for (const item of news.flatMap(itemOf)) {
      if (!moments.has(item) && isChecked(attempt, item)) moments.set(item, moment)
    }
  }
  return moments
}

function itemOf(event: AttemptEvent): string[] {
  return event.kind === 'saved' || event.kind === 'checked' ? [event.item] : []
}
