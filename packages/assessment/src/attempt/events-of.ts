import type { Attempt } from './attempt.ts'
import type { AttemptEvent } from './attempt-event.ts'

/** The events that an attempt holds. */
export function eventsOf({ started, saved, checked, submitted, reviewed }: Attempt): AttemptEvent[] {
  const single = [started, submitted, reviewed].filter((event) => event !== null)
  return [...single, ...Object.values(saved), ...Object.values(checked)]
}
