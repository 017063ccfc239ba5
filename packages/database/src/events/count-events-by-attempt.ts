import type { Queryable } from '../engine/database.ts'
import { type AttemptKey, attemptKeyOf } from '../tables/attempts.ts'
import { attemptKeyText } from './attempt-key-text.ts'
import { distinct } from './distinct.ts'

/**
 * How many events there are of each of these attempts, as `attemptKeyText` writes them; one without any is not in it.
 * Counts in an index and reads none of them.
 */
export async function countEventsByAttempt(
  db: Queryable,
  keys: readonly AttemptKey[],
): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map()
  // May count other attempts of the same seats as well, which does no harm and spares a condition for each key.
  const rows = await db
    .selectFrom('attempt_events')
    .select(['class_id', 'assignment_id', 'seat_id', 'attempt_number'])
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('class_id', 'in', distinct(keys.map(({ classId }) => classId)))
    .where('assignment_id', 'in', distinct(keys.map(({ assignmentId }) => assignmentId)))
    .where('seat_id', 'in', distinct(keys.map(({ seatId }) => seatId)))
    .where('attempt_number', 'in', distinct(keys.map(({ attemptNumber }) => attemptNumber)))
    .groupBy(['class_id', 'assignment_id', 'seat_id', 'attempt_number'])
    .execute()
  return new Map(rows.map((row) => [attemptKeyText(attemptKeyOf(row)), Number(row.count)]))
}
