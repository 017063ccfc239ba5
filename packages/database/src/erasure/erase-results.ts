import type { Database } from '../engine/database.ts'
import type { AssignmentKey } from '../tables/assignments.ts'
import { deleteResults } from './delete-results.ts'
import { eraseWithTraces } from './erase-with-traces.ts'
import type { Erasure } from './erasure.ts'

/** Erases all answers to an assignment, which remains, closed. */
export function eraseResults(db: Database, key: AssignmentKey, erasedAt: number): Promise<Erasure> {
  return eraseWithTraces(db, async (transaction) => Number(await deleteResults(transaction, key, erasedAt)))
}
