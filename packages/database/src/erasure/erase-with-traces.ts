import type { Database, Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import type { Erasure } from './erasure.ts'

/** Deletes in one transaction and then removes the bytes of what was deleted. `erase` returns how many it deleted. */
export async function eraseWithTraces(
  db: Database,
  erase: (transaction: Queryable) => Promise<number>,
): Promise<Erasure> {
  const erased = await transact(db, erase)
  return { erased, traces: await db.engine.clearTraces(db) }
}
