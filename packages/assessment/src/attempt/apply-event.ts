import { ownValue } from '../plain-data/own-value.ts'
import type { Attempt } from './attempt.ts'
import type { AttemptEvent } from './attempt-event.ts'
import { isBefore } from './is-before.ts'

/** An attempt after an event; the same whenever the event arrives and however often. */
export function applyEvent(attempt: Attempt, event: AttemptEvent): Attempt {
  const counter = Math.max(attempt.counter, event.stamp.counter)
  switch (event.kind) {
    case 'started':
      return { ...attempt, counter, started: firstOf(attempt.started, event) }
    case 'saved':
      return { ...attempt, counter, saved: withLast(attempt.saved, event) }
    case 'checked':
      return { ...attempt, counter, checked: withLast(attempt.checked, event) }
    case 'submitted':
      return { ...attempt, counter, submitted: firstOf(attempt.submitted, event) }
    case 'reviewed':
      return { ...attempt, counter, reviewed: firstOf(attempt.reviewed, event) }
  }
}

function firstOf<Event extends AttemptEvent>(known: Event | null, event: Event): Event {
  return known && !isBefore(event, known) ? known : event
}

function withLast<Event extends AttemptEvent & { item: string }>(
  known: Readonly<Record<string, Event>>,
  event: Event,
): Readonly<Record<string, Event>> {
  const rival = ownValue(known, event.item)
  return rival && !isBefore(rival, event) ? known : { ...known, [event.item]: event }
}
