import { applyEvent } from './apply-event.ts'
import type { Attempt } from './attempt.ts'
import type { AttemptEvent } from './attempt-event.ts'
import { emptyAttempt } from './empty-attempt.ts'

/** The attempt in which these events happened; their order and repetitions make no difference. */
export function replayEvents(events: readonly AttemptEvent[]): Attempt {
  return events.reduce(applyEvent, emptyAttempt)
}
