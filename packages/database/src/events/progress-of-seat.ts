import type { Queryable } from '../engine/database.ts'
import type { AttemptKey } from '../tables/attempts.ts'
import { type Progress, toProgress } from './progress-since.ts'

/** All that the server has heard of a seat's attempts at an assignment, oldest first. */
export async function progressOfSeat(
  db: Queryable,
  { classId, assignmentId, seatId }: Omit<AttemptKey, 'attemptNumber'>,
): Promise<Progress[]> {
  const rows = await db
    .selectFrom('attempt_events')
    .selectAll()
    .where('class_id', '=', classId)
    .where('assignment_id', '=', assignmentId)
    .where('seat_id', '=', seatId)
    .orderBy('received_at')
    .orderBy('attempt_number')
    .orderBy('counter')
    .orderBy('client')
    .execute()
  return rows.map(toProgress)
}
