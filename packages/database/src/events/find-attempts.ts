import type { Queryable } from '../engine/database.ts'
import { type AttemptKey, attemptKeyOf } from '../tables/attempts.ts'
import { attemptKeyText } from './attempt-key-text.ts'
import { distinct } from './distinct.ts'

/** Which of these attempts exist, as `attemptKeyText` writes them. */
export async function findAttempts(db: Queryable, keys: readonly AttemptKey[]): Promise<Set<string>> {
  // Finds other attempts of the same seats as well, which does no harm and spares a condition for each key.
  const rows = await db
    .selectFrom('attempts')
    .select(['class_id', 'assignment_id', 'seat_id', 'attempt_number'])
    .where('class_id', 'in', distinct(keys.map((key) => key.classId)))
    .where('assignment_id', 'in', distinct(keys.map((key) => key.assignmentId)))
    .where('seat_id', 'in', distinct(keys.map((key) => key.seatId)))
    .execute()
  return new Set(rows.map((row) => attemptKeyText(attemptKeyOf(row))))
}
