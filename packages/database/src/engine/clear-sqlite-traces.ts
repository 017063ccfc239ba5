import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Queryable } from './database.ts'
import type { Traces } from './engine.ts'

/** How often the log is tried while others read, and the milliseconds between: two seconds in all. */
const tries = 20
const pause = 100

/**
 * Rewrites the file from the rows that are left and empties its log. `secure_delete` alone is not enough: when rows
 * move to another page, their old page keeps a copy in its unused space, which a later deletion does not reach.
 */
export async function clearSqliteTraces(db: Queryable): Promise<Traces> {
  await sql`vacuum`.execute(db)
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
    if (rows[0]?.busy === 0) return 'gone'
    await wait(pause)
  }
  return 'until-readers-finish'
}
