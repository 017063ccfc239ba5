import type { Queryable } from '../engine/database.ts'
import type { AttemptKey } from '../tables/attempts.ts'
import { type Progress, toProgress } from './progress-since.ts'

/** All that the server has heard of an attempt, oldest first. */
export async function progressOfAttempt(
  db: Queryable,
  { classId, assignmentId, seatId, attemptNumber }: AttemptKey,
): Promise<Progress[]> {
  const rows = await db
    .selectFrom('attempt_events')
    .selectAll()
    .where('class_id', '=', classId)
    .where('assignment_id', '=', assignmentId)
    .where('seat_id', '=', seatId)
    .where('attempt_number', '=', attemptNumber)
    .orderBy('received_at')
    .orderBy('counter')
    .orderBy('client')
    .execute()
  return rows.map(toProgress)
}
