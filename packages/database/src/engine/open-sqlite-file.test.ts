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

  it('is refused where it cannot have a write-ahead log', async () => {
    const inMemory = openDatabase({ kind: 'sqlite', file: ':memory:' })
    await expect(sql`select 1`.execute(inMemory)).rejects.toThrow('SQLite cannot keep a write-ahead log')
    await closeDatabase(inMemory)
  })
})
