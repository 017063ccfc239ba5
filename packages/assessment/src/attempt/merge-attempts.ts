import { applyEvent } from './apply-event.ts'
import type { Attempt } from './attempt.ts'
import { eventsOf } from './events-of.ts'

/** One attempt out of what two windows or devices know of it; the same as if one had seen the events of both. */
export function mergeAttempts(one: Attempt, other: Attempt): Attempt {
  const merged = eventsOf(other).reduce(applyEvent, one)
  return { ...merged, counter: Math.max(merged.counter, other.counter) }
}
