import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { classOf, createClass } from '../tables/classes.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { isDatabaseReady } from './is-database-ready.ts'
import { closeDatabase, openDatabase } from './open-database.ts'
import { transact } from './transact.ts'

const class8a = {
  classId: 'class-1',
  teacherId: 'teacher-1',
  name: '8ա',
  locale: 'hy',
  createdAt: 2,
} as const

export function engineContract(it: ContractTest): void {
  describe('an open database', () => {
    it('waits for the disk before it acknowledges', async ({ db }) => {
      const query = { sqlite: sql`pragma synchronous`, postgres: sql`show synchronous_commit` }
      const { rows } = await query[db.engine.kind].execute(db)
      expect(rows).toEqual([
        { sqlite: { synchronous: 2 }, postgres: { synchronous_commit: 'on' } }[db.engine.kind],
      ])
    })

    it('keeps what was written before it was closed', async ({ settings }) => {
      const first = openDatabase(settings)
      await createClass(first, class8a)
      await closeDatabase(first)
      const second = openDatabase(settings)
      expect((await classOf(second, 'class-1'))?.name).toBe('8ա')
      await closeDatabase(second)
    })

    it('undoes all of a piece of work that fails', async ({ db }) => {
      const work = transact(db, async (transaction) => {
        await createClass(transaction, class8a)
        throw new Error('half way')
      })
      await expect(work).rejects.toThrow('half way')
      expect(await classOf(db, 'class-1')).toBeUndefined()
    })

    it('does a piece of work within another as part of it', async ({ db }) => {
      const work = transact(db, async (transaction) => {
        await transact(transaction, (inner) => createClass(inner, class8a))
        throw new Error('half way')
      })
      await expect(work).rejects.toThrow('half way')
      expect(await classOf(db, 'class-1')).toBeUndefined()
    })

    it('refuses a row whose class is not there', async ({ db }) => {
      const seat = { class_id: 'class-9', seat_id: 'seat-1', alias_key: 'calm-heron', created_at: 1 }
      await expect(db.insertInto('seats').values(seat).execute()).rejects.toThrow(/foreign key/i)
    })

    it('is ready', async ({ db }) => {
      expect(await isDatabaseReady(db)).toBe(true)
    })

    it('is not ready where there is none', async ({ engine }) => {
      const nowhere = openDatabase(
        engine.kind === 'sqlite'
          ? { kind: 'sqlite', file: '/no/such/folder/karda.sqlite' }
          : { kind: 'postgres', url: 'postgres://karda:karda@127.0.0.1:1/karda' },
      )
      expect(await isDatabaseReady(nowhere)).toBe(false)
      await closeDatabase(nowhere)
    })
  })
}
