import type { Database, Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import { noteTraces } from '../tables/installation.ts'
import { clearTraces } from './clear-traces.ts'
import type { Erasure } from './erasure.ts'

/** Deletes in one transaction and then removes the bytes of what was deleted. `erase` returns how many it deleted. */
export async function eraseWithTraces(
  db: Database,
  erase: (transaction: Queryable) => Promise<number>,
): Promise<Erasure> {
  const erased = await transact(db, async (transaction) => {
    const deleted = await erase(transaction)
    // Last, as erasures wait for one another from here on.
    await noteTraces(transaction)
    return deleted
  })
  return { erased, ...(await clearTraces(db)) }
}
