import type { AttemptEvent } from '@karda/assessment'
import type { Queryable } from '../engine/database.ts'
import type { AssignmentKey } from '../tables/assignments.ts'
import { type AttemptEventRow, toEvent } from '../tables/attempt-events.ts'

/** Something that happened in an attempt, and when the server heard of it, in milliseconds since 1970. */
export interface Progress {
  seatId: string
  attemptNumber: number
  event: AttemptEvent
  receivedAt: number
}

/**
 * What the server has heard of an assignment at `since` or later, oldest first. What arrives at one moment may be on
 * disk a little after what arrives at the next, the longest where it waited while the assignment ended, so whoever asks
 * again should ask from some seconds before the last answer; applying an event twice does no harm.
 */
export async function progressSince(
  db: Queryable,
  { classId, assignmentId }: AssignmentKey,
  since: number,
): Promise<Progress[]> {
  const rows = await db
    .selectFrom('attempt_events')
    .selectAll()
    .where('class_id', '=', classId)
    .where('assignment_id', '=', assignmentId)
    .where('received_at', '>=', since)
    .orderBy('received_at')
    .orderBy('seat_id')
    .orderBy('attempt_number')
    .orderBy('counter')
    .orderBy('client')
    .execute()
  return rows.map(toProgress)
}

/** A row of the table as progress. */
export function toProgress(row: AttemptEventRow): Progress {
  return {
    seatId: row.seat_id,
    attemptNumber: row.attempt_number,
    event: toEvent(row),
    receivedAt: row.received_at,
  }
}
