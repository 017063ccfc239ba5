import { type Attempt, replayEvents } from '@karda/assessment'
import type { Queryable } from '../engine/database.ts'
import type { AssignmentKey } from '../tables/assignments.ts'
import { toEvent } from '../tables/attempt-events.ts'
import { type AttemptRecord, toAttemptRecord } from '../tables/attempts.ts'
import { attemptKeyText } from './attempt-key-text.ts'

/** An attempt and what is known of it. */
export interface AttemptWithEvents extends AttemptRecord {
  attempt: Attempt
}

/** All attempts at an assignment, by seat and number. */
export async function attemptsOfAssignment(
  db: Queryable,
  { classId, assignmentId }: AssignmentKey,
): Promise<AttemptWithEvents[]> {
  const records = await db
    .selectFrom('attempts')
    .selectAll()
    .where('class_id', '=', classId)
    .where('assignment_id', '=', assignmentId)
    .orderBy('seat_id')
    .orderBy('attempt_number')
    .execute()
  const rows = await db
    .selectFrom('attempt_events')
    .selectAll()
    .where('class_id', '=', classId)
    .where('assignment_id', '=', assignmentId)
    .execute()
  const rowsByAttempt = Map.groupBy(rows, (row) =>
    attemptKeyText({ classId, assignmentId, seatId: row.seat_id, attemptNumber: row.attempt_number }),
  )
  return records.map(toAttemptRecord).map((record) => {
    const ownRows = rowsByAttempt.get(attemptKeyText(record)) ?? []
    return { ...record, attempt: replayEvents(ownRows.map(toEvent)) }
  })
}
