import type { Queryable } from '../engine/database.ts'
import type { AttemptEventRow } from '../tables/attempt-events.ts'
import { type AttemptKey, attemptKeyOf } from '../tables/attempts.ts'
import { attemptKeyText } from './attempt-key-text.ts'
import { eventKeyText } from './event-key-text.ts'
import { mostSubmissions } from './room-in-attempts.ts'

/**
 * The rows but for submissions beyond those that an attempt takes; what it holds already is never beyond. `handedIn` are
 * the attempts that hold a submission, as `attemptKeyText` writes them.
 */
export async function withoutSurplusSubmissions(
  db: Queryable,
  rows: readonly AttemptEventRow[],
  handedIn: ReadonlySet<string>,
): Promise<AttemptEventRow[]> {
  const surplus = new Set<AttemptEventRow>()
  const submissions = rows.filter(({ kind }) => kind === 'submitted')
  for (const [attempt, ownRows] of Map.groupBy(submissions, (row) => attemptKeyText(attemptKeyOf(row)))) {
    const [first] = ownRows
    // Nearly always it is the first one, and nothing is to be looked up.
    const held = new Set(first && handedIn.has(attempt) ? await submissionsOf(db, attemptKeyOf(first)) : [])
    for (const row of ownRows) {
      const name = eventKeyText(row)
      if (held.has(name)) continue
      if (held.size < mostSubmissions) held.add(name)
      else surplus.add(row)
    }
  }
  return rows.filter((row) => !surplus.has(row))
}

async function submissionsOf(db: Queryable, key: AttemptKey): Promise<string[]> {
  const rows = await db
    .selectFrom('attempt_events')
    .selectAll()
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .where('seat_id', '=', key.seatId)
    .where('attempt_number', '=', key.attemptNumber)
    .where('kind', '=', 'submitted')
    .execute()
  return rows.map(eventKeyText)
}
