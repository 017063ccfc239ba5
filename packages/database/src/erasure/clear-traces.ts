import type { Database } from '../engine/database.ts'
import { forgetTraces, notedTraces } from '../tables/installation.ts'
import type { Erasure } from './erasure.ts'

/**
 * Removes the bytes of all that was erased and not yet cleared, also by a process that was ended over it. Does nothing
 * where nothing is noted. A failure is returned, as what was erased is gone all the same.
 */
export async function clearTraces(db: Database): Promise<Pick<Erasure, 'traces' | 'failure'>> {
  try {
    const noted = await notedTraces(db)
    if (noted === undefined) return { traces: 'gone' }
    const traces = await db.engine.clearTraces(db)
    if (traces !== 'until-readers-finish') await forgetTraces(db, noted)
    return { traces }
  } catch (failure) {
    return { traces: 'until-next-try', failure }
  }
}
