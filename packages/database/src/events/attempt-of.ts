import { type Attempt, replayEvents } from '@karda/assessment'
import type { Queryable } from '../engine/database.ts'
import { toEvent } from '../tables/attempt-events.ts'
import type { AttemptKey } from '../tables/attempts.ts'

/** What is known of an attempt, from all that happened in it; an attempt that was never made is an empty one. */
export async function attemptOf(db: Queryable, key: AttemptKey): Promise<Attempt> {
  const rows = await db
    .selectFrom('attempt_events')
    .selectAll()
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .where('seat_id', '=', key.seatId)
    .where('attempt_number', '=', key.attemptNumber)
    .execute()
  return replayEvents(rows.map(toEvent))
}
