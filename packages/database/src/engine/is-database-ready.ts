import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Queryable } from './database.ts'

/** Milliseconds after which a supervisor need not wait any longer. */
const patience = 5_000

/** Whether the database answers now, within five seconds. */
export async function isDatabaseReady(db: Queryable): Promise<boolean> {
  const enough = new AbortController()
  try {
    return await Promise.race([answers(db), wait(patience, false, { signal: enough.signal })])
  } finally {
    enough.abort()
  }
}

async function answers(db: Queryable): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return true
  } catch {
    // Why it does not answer is said by whichever query needs it; a supervisor only asks whether.
    return false
  }
}
