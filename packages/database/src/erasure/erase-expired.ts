import type { Database, Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import { removeSpentAccountLinks } from '../tables/account-links.ts'
import { type Assignment, toAssignment } from '../tables/assignments.ts'
import { noteTraces } from '../tables/installation.ts'
import { removeEndedSeatSessions } from '../tables/seat-sessions.ts'
import { removeEndedTeacherSessions, removeExpiredChallenges } from '../tables/teachers.ts'
import { clearTraces } from './clear-traces.ts'
import { deleteResults } from './delete-results.ts'
import type { Erasure } from './erasure.ts'
import { retentionEnd } from './retention-end.ts'

/**
 * Erases the answers to every assignment whose days of retention are over at `now`; only these are counted. Takes away
 * what has let somebody in and does so no more, too: sessions that have ended, links and challenges that nobody can use;
 * and the bytes of whatever was erased before and not cleared. Run it daily, and at start.
 */
export async function eraseExpired(db: Database, now: number): Promise<Erasure> {
  const erased = await transact(db, async (transaction) => {
    const expired = await expiredAssignments(transaction, now)
    for (const assignment of expired) await deleteResults(transaction, assignment, now)
    await removeEndedSeatSessions(transaction, now)
    await removeEndedTeacherSessions(transaction, now)
    await removeSpentAccountLinks(transaction, now)
    await removeExpiredChallenges(transaction, now)
    if (expired.length > 0) await noteTraces(transaction)
    return expired.length
  })
  return { erased, ...(await clearTraces(db)) }
}

async function expiredAssignments(db: Queryable, now: number): Promise<Assignment[]> {
  const rows = await db
    .selectFrom('assignments')
    .selectAll('assignments')
    .select((select) => [
      // The index by receipt has it in one step, however much was answered.
      select
        .selectFrom('attempt_events')
        .select((event) => event.fn.max('received_at').as('at'))
        .whereRef('attempt_events.class_id', '=', 'assignments.class_id')
        .whereRef('attempt_events.assignment_id', '=', 'assignments.assignment_id')
        .as('last_received_at'),
      select
        .selectFrom('attempts')
        .select((attempt) => attempt.fn.max('started_at').as('at'))
        .whereRef('attempts.class_id', '=', 'assignments.class_id')
        .whereRef('attempts.assignment_id', '=', 'assignments.assignment_id')
        .as('last_started_at'),
    ])
    // What was erased is erased again only where it was opened again and has attempts since.
    .where(({ eb, exists, or, selectFrom }) =>
      or([
        eb('results_erased_at', 'is', null),
        exists(
          selectFrom('attempts')
            .select('attempts.seat_id')
            .whereRef('attempts.class_id', '=', 'assignments.class_id')
            .whereRef('attempts.assignment_id', '=', 'assignments.assignment_id'),
        ),
      ]),
    )
    .execute()
  return rows
    .filter((row) => {
      const end = retentionEnd(toAssignment(row), laterOf(row.last_received_at, row.last_started_at))
      return end !== null && end <= now
    })
    .map(toAssignment)
}

function laterOf(one: number | null, other: number | null): number | null {
  return one === null ? other : Math.max(one, other ?? one)
}
