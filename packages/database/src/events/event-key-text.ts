import type { AttemptEventRow } from '../tables/attempt-events.ts'

/** An event's key as one text, to look it up by. */
export function eventKeyText(row: AttemptEventRow): string {
  return JSON.stringify([
    row.class_id,
    row.assignment_id,
    row.seat_id,
    row.attempt_number,
    row.client,
    row.counter,
  ])
}
