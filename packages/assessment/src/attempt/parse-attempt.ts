import { isRecord } from '../plain-data/is-record.ts'
import { isWholeNumber } from '../plain-data/is-whole-number.ts'
import { parseRecord } from '../plain-data/parse-record.ts'
import type { Attempt } from './attempt.ts'
import type { AttemptEvent, CheckedEvent, SavedEvent } from './attempt-event.ts'
import { eventsOf } from './events-of.ts'
import { parseEvent } from './parse-event.ts'

/**
 * What a device stored, as an attempt; undefined where any part of it is damaged. Whether the responses still fit their
 * items, `validResponses` tells. Never throws.
 */
export function parseAttempt(value: unknown): Attempt | undefined {
  if (!isRecord(value)) return undefined
  const { counter } = value
  const started = parseSingle(value.started, 'started')
  const submitted = parseSingle(value.submitted, 'submitted')
  const reviewed = parseSingle(value.reviewed, 'reviewed')
  const saved = parseRecord(value.saved, parseSave)
  const checked = parseRecord(value.checked, parseCheck)
  if (started === undefined || submitted === undefined || reviewed === undefined) return undefined
  if (!saved || !checked || !isWholeNumber(counter)) return undefined
  const attempt = { counter, started, saved, checked, submitted, reviewed }
  return hasSoundCounter(attempt) ? attempt : undefined
}

function parseSingle<Kind extends AttemptEvent['kind']>(
  value: unknown,
  kind: Kind,
): Extract<AttemptEvent, { kind: Kind }> | null | undefined {
  return value === null ? null : parseOfKind(value, kind)
}

function parseSave(value: unknown, item: string): SavedEvent | undefined {
  const event = parseOfKind(value, 'saved')
  return event?.item === item ? event : undefined
}

function parseCheck(value: unknown, item: string): CheckedEvent | undefined {
  const event = parseOfKind(value, 'checked')
  return event?.item === item ? event : undefined
}

function parseOfKind<Kind extends AttemptEvent['kind']>(
  value: unknown,
  kind: Kind,
): Extract<AttemptEvent, { kind: Kind }> | undefined {
  const event = parseEvent(value)
  return event && isOfKind(event, kind) ? event : undefined
}

function isOfKind<Kind extends AttemptEvent['kind']>(
  event: AttemptEvent,
  kind: Kind,
): event is Extract<AttemptEvent, { kind: Kind }> {
  return event.kind === kind
}

/** A counter below that of an event would give what happens next a place among what has happened. */
function hasSoundCounter(attempt: Attempt): boolean {
  return [0, ...eventsOf(attempt).map((event) => event.stamp.counter)].every(
    (counter) => counter <= attempt.counter,
  )
}
