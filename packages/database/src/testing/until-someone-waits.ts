import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../engine/database.ts'

/**
 * Resolves when a query waits for a row that a transaction has written but not committed. SQLite has one writer, so that
 * whoever comes second waits from the start: there it resolves at once.
 */
export async function untilSomeoneWaits(db: Database): Promise<void> {
  if (db.engine.kind === 'sqlite') return
  const waiting = sql`
    select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
  while ((await waiting.execute(db)).rows.length === 0) await wait(5)
}
