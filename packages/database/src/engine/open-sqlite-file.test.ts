import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect } from 'vitest'
import { contractTest } from '../testing/contract-test.ts'
import { startSqlite } from '../testing/start-sqlite.ts'
import { closeDatabase, openDatabase } from './open-database.ts'

const sqlite = await startSqlite()
afterAll(() => sqlite.stop())
const it = contractTest(sqlite)

describe('a SQLite file', () => {
  it.for([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['fullfsync', 1],
    ['checkpoint_fullfsync', 1],
    ['secure_delete', 1],
    ['foreign_keys', 1],
  ] as const)('has %s set to %s', async ([name, value], { db }) => {
    const { rows } = await sql`pragma ${sql.raw(name)}`.execute(db)
    expect(rows).toEqual([{ [name]: value }])
  })

  it.runIf(process.platform !== 'win32')(
    'can be read by its owner alone with all that stands beside it, also where it was open to others before',
    async ({ onTestFinished }) => {
      const folder = await mkdtemp(join(tmpdir(), 'karda-modes-'))
      onTestFinished(() => rm(folder, { recursive: true }))
      const file = join(folder, 'karda.sqlite')
      const all = [file, `${file}-wal`, `${file}-shm`]
      const modes = () => Promise.all(all.map(async (one) => (await stat(one)).mode & 0o777))
      const first = openDatabase({ kind: 'sqlite', file })
      await sql`create table names (name text)`.execute(first)
      expect(await modes()).toEqual([0o600, 0o600, 0o600])
      for (const one of all) await chmod(one, 0o644)
      const second = openDatabase({ kind: 'sqlite', file })
      await sql`select name from names`.execute(second)
      expect(await modes()).toEqual([0o600, 0o600, 0o600])
      for (const db of [first, second]) await closeDatabase(db)
    },
  )

  it('is refused where it cannot have a write-ahead log', async () => {
    const inMemory = openDatabase({ kind: 'sqlite', file: ':memory:' })
    await expect(sql`select 1`.execute(inMemory)).rejects.toThrow('SQLite cannot keep a write-ahead log')
    await closeDatabase(inMemory)
  })
})
