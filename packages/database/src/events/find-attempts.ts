import type { Queryable } from '../engine/database.ts'
import { type AttemptKey, attemptKeyOf } from '../tables/attempts.ts'
import { attemptKeyText } from './attempt-key-text.ts'
import { distinct } from './distinct.ts'

/** Attempts by their keys as `attemptKeyText` writes them: when those that exist were begun, and which were handed in. */
export interface FoundAttempts {
  all: ReadonlyMap<string, number>
  handedIn: ReadonlySet<string>
}

/** Which of these attempts are there. */
export async function findAttempts(db: Queryable, keys: readonly AttemptKey[]): Promise<FoundAttempts> {
  // Finds other attempts of the same seats as well, which does no harm and spares a condition for each key.
  const rows = await db
    .selectFrom('attempts')
    .select(['class_id', 'assignment_id', 'seat_id', 'attempt_number', 'started_at', 'submitted_at'])
    .where('class_id', 'in', distinct(keys.map((key) => key.classId)))
    .where('assignment_id', 'in', distinct(keys.map((key) => key.assignmentId)))
    .where('seat_id', 'in', distinct(keys.map((key) => key.seatId)))
    .execute()
  const textOf = (row: (typeof rows)[number]) => attemptKeyText(attemptKeyOf(row))
  return {
    all: new Map(rows.map((row) => [textOf(row), row.started_at])),
    handedIn: new Set(rows.filter((row) => row.submitted_at !== null).map(textOf)),
  }
}
