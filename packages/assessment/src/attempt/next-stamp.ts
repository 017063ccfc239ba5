import type { Attempt } from './attempt.ts'
import type { Stamp } from './attempt-event.ts'

/** The stamp of what happens next on a device; `client` is the device's own name in this attempt. */
export function nextStamp(attempt: Attempt, client: string): Stamp {
  return { counter: attempt.counter + 1, client }
}
