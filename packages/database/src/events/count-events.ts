import type { Queryable } from '../engine/database.ts'
import type { AttemptKey } from '../tables/attempts.ts'

/** How many events there are of an attempt; 0 of one that was never made. Counts in an index and reads none of them. */
export async function countEvents(db: Queryable, key: AttemptKey): Promise<number> {
  const row = await db
    .selectFrom('attempt_events')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .where('seat_id', '=', key.seatId)
    .where('attempt_number', '=', key.attemptNumber)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
