import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database } from '../engine/database.ts'
import { recordEvents } from '../events/record-events.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, beginAttempt, furnishClass } from '../testing/sample-classroom.ts'
import { saved } from '../testing/sample-events.ts'
import { eraseSeat } from './erase-seat.ts'

const canary = 'the-canary-of-seat-1'

/** What the page about operations says of PostgreSQL, where Karda cannot reach the bytes of what is erased. */
export function postgresTracesContract(it: ContractTest): void {
  describe('what was erased', () => {
    it('is in no file of the tables after ANALYZE and VACUUM FULL', async ({ db }) => {
      await furnishClass(db)
      for (const seatId of ['seat-1', 'seat-2']) {
        const key = await beginAttempt(db, seatId)
        const word = seatId === 'seat-1' ? canary : 'an ordinary answer'
        for (let n = 1; n <= 20; n += 1) await recordEvents(db, key, [saved(n, `${word} ${n}`)], autumn)
      }
      // What the server has gathered of the columns to plan queries by holds some of their values.
      await sql`analyze`.execute(db)
      await sql`checkpoint`.execute(db)
      expect(await tracesIn(db)).toContain('attempt_events.content')

      const { traces } = await eraseSeat(db, { classId: 'class-1', seatId: 'seat-1' })
      expect(traces).toBe('until-server-reuses-space')
      await sql`analyze`.execute(db)
      await sql`vacuum full`.execute(db)
      await sql`checkpoint`.execute(db)
      expect(await tracesIn(db)).toEqual([])
    })
  })
}

/** Where something of the canary is found in a database; the log of its server is not looked at. */
async function tracesIn(db: Database): Promise<string[]> {
  const { rows } = await sql<{ folder: string }>`
    select current_setting('data_directory') || '/base/' || oid as folder
    from pg_database where datname = current_database()`.execute(db)
  const folder = rows[0]?.folder ?? ''
  const files = readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(canary))
  // In the files these are compressed.
  const statistics = await sql<{ column: string }>`
    select tablename || '.' || attname as column from pg_stats
    where concat(most_common_vals, histogram_bounds) like ${`%${canary}%`}`.execute(db)
  return [...files, ...statistics.rows.map(({ column }) => column)]
}
