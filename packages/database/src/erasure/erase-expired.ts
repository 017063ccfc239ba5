import type { Database, Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import { type Assignment, toAssignment } from '../tables/assignments.ts'
import { deleteResults } from './delete-results.ts'
import type { Erasure } from './erasure.ts'
import { retentionEnd } from './retention-end.ts'

/** Erases the answers to every assignment whose days of retention are over at `now`. Run it daily, and at start. */
export async function eraseExpired(db: Database, now: number): Promise<Erasure> {
  const erased = await transact(db, async (transaction) => {
    const expired = await expiredAssignments(transaction, now)
    for (const assignment of expired) await deleteResults(transaction, assignment, now)
    return expired.length
  })
  return { erased, traces: erased > 0 ? await db.engine.clearTraces(db) : 'gone' }
}

async function expiredAssignments(db: Queryable, now: number): Promise<Assignment[]> {
  const rows = await db.selectFrom('assignments').selectAll().where('results_erased_at', 'is', null).execute()
  return rows.map(toAssignment).filter((assignment) => {
    const end = retentionEnd(assignment)
    return end !== null && end <= now
  })
}
