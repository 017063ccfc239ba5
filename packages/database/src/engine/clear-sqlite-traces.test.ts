import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, describe, expect, vi } from 'vitest'
import { eraseExpired } from '../erasure/erase-expired.ts'
import { eraseSeat } from '../erasure/erase-seat.ts'
import { recordEvents } from '../events/record-events.ts'
import { closeAssignment } from '../tables/assignments.ts'
import { contractTest } from '../testing/contract-test.ts'
import { autumn, beginAttempt, day, furnishClass, quiz } from '../testing/sample-classroom.ts'
import { saved } from '../testing/sample-events.ts'
import { startSqlite } from '../testing/start-sqlite.ts'
import { clearSqliteTraces } from './clear-sqlite-traces.ts'
import type { Database } from './database.ts'
import { closeDatabase, type DatabaseSettings, openDatabase } from './open-database.ts'

const sqlite = await startSqlite()
afterAll(() => sqlite.stop())
const it = contractTest(sqlite)

const canary = 'the-canary-of-seat-1'

/** A class in which answers of different length arrive in disorder, so that rows move from page to page. */
async function answerMuch(db: Database): Promise<void> {
  await furnishClass(db)
  const own = await beginAttempt(db, 'seat-1')
  const neighbour = await beginAttempt(db, 'seat-2')
  for (let n = 1; n <= 120; n += 1) {
    const scattered = (n * 7919) % 121
    const words = (n * 31) % 40
    const [key, word] = n % 3 === 0 ? [own, canary] : [neighbour, 'an ordinary answer']
    const client = `device-${scattered}-${n % 3 === 0 ? canary : 'other'}`
    await recordEvents(db, key, [saved(n, word.repeat(1 + words), 'who-left', client)], autumn + scattered)
  }
}

/** The files of a database in which some bytes of the canary are found. */
function filesWithCanary(settings: DatabaseSettings): string[] {
  if (settings.kind !== 'sqlite') return []
  const folder = dirname(settings.file)
  const files = readdirSync(folder).filter((name) => join(folder, name).startsWith(settings.file))
  return files.filter((name) => readFileSync(join(folder, name)).includes(canary))
}

/** Rows of different length in disorder, in a table of their own: SQLite moves them from page to page to make room. */
const scatteredRows = fc.sample(
  fc.record({
    key: fc.nat(),
    isCanary: fc.boolean(),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  { numRuns: 2_000, seed: 3 },
)

describe('after erasing from a SQLite file', () => {
  it('no byte is left of rows that had moved, which deleting alone does leave', async ({ db, settings }) => {
    await sql`create table scattered (key integer primary key, words text)`.execute(db)
    await db.transaction().execute(async (transaction) => {
      for (const { key, isCanary, length } of scatteredRows) {
        const words = (isCanary ? canary : 'an ordinary answer').repeat(length)
        await sql`insert or ignore into scattered values (${key}, ${words})`.execute(transaction)
      }
    })
    await sql`delete from scattered where words like ${`${canary}%`}`.execute(db)
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
    expect(filesWithCanary(settings)).toHaveLength(1)
    expect(await clearSqliteTraces(db)).toBe('gone')
    expect(filesWithCanary(settings)).toEqual([])
  })

  it('no byte of a seat is left in any file, though there were many', async ({ db, settings }) => {
    await answerMuch(db)
    expect(filesWithCanary(settings)).not.toEqual([])
    expect(await eraseSeat(db, { classId: 'class-1', seatId: 'seat-1' })).toEqual({
      erased: 1,
      traces: 'gone',
    })
    expect(filesWithCanary(settings)).toEqual([])
  })

  it('no byte of expired results is left', async ({ db, settings }) => {
    await answerMuch(db)
    await closeAssignment(db, quiz, autumn)
    expect(await eraseExpired(db, autumn + 90 * day)).toEqual({ erased: 1, traces: 'gone' })
    expect(filesWithCanary(settings)).toEqual([])
  })

  it('no byte is left after the next erasure on schedule where removing them failed at first', async ({
    db,
    settings,
  }) => {
    await answerMuch(db)
    vi.spyOn(db.engine, 'clearTraces').mockRejectedValueOnce(new Error('the disk is full'))
    await eraseSeat(db, { classId: 'class-1', seatId: 'seat-1' })
    expect(filesWithCanary(settings)).not.toEqual([])
    expect(await eraseExpired(db, autumn)).toEqual({ erased: 0, traces: 'gone' })
    expect(filesWithCanary(settings)).toEqual([])
  })

  it('it is said when someone who reads still keeps the log, and cured by the next erasure on schedule', async ({
    db,
    settings,
  }) => {
    await answerMuch(db)
    const reader = openDatabase(settings)
    const snapshot = await reader.startTransaction().setAccessMode('read only').execute()
    await snapshot.selectFrom('classes').selectAll().execute()
    const seat1 = { classId: 'class-1', seatId: 'seat-1' }
    expect(await eraseSeat(db, seat1)).toEqual({ erased: 1, traces: 'until-readers-finish' })
    await snapshot.rollback().execute()
    await closeDatabase(reader)
    expect(await eraseExpired(db, autumn)).toEqual({ erased: 0, traces: 'gone' })
    expect(filesWithCanary(settings)).toEqual([])
  })
})
