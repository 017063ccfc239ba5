import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { attemptOf } from '../events/attempt-of.ts'
import { createEventWriter } from '../events/event-writer.ts'
import { classOf, renameClass } from '../tables/classes.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { relayUntil } from '../testing/relay-until.ts'
import { autumn, beginAttempt, furnishClass } from '../testing/sample-classroom.ts'
import { saved } from '../testing/sample-events.ts'
import { closeDatabase, type DatabaseSettings, openDatabase } from './open-database.ts'
import { transact } from './transact.ts'

/** What holds where the database is a server of its own, which may go away while it is needed. */
export function lostConnectionContract(it: ContractTest): void {
  describe('a connection that is lost', () => {
    it('undoes the piece of work that was in hand, and nothing else', async ({ db, settings }) => {
      await furnishClass(db)
      const work = transact(db, async (transaction) => {
        await renameClass(transaction, 'class-1', 'half way')
        // Nothing is asked of the connection while it breaks.
        await breakConnections(settings)
        await renameClass(transaction, 'class-1', 'renamed')
      })
      await expect(work).rejects.toThrow()
      expect((await classOf(db, 'class-1'))?.name).toBe('8ա')
    })

    it('fails the question that waits for its answer; the next one is answered', async ({ db, settings }) => {
      const slow = sql`select pg_sleep(60)`.execute(db)
      const outcome = expect(slow).rejects.toThrow()
      while ((await breakConnections(settings)) === 0);
      await outcome
      expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
    })

    it('is given up where it breaks before its first question', async ({ settings }) => {
      const relay = await relayUntil('set_config', settings)
      const db = openDatabase({ kind: 'postgres', url: relay.url })
      // As many as there are connections at most: none of them may be kept.
      for (let attempt = 1; attempt <= 10; attempt += 1) {
        await expect(sql`select 1`.execute(db)).rejects.toThrow()
      }
      relay.goOn()
      expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
      await closeDatabase(db)
      relay.stop()
    })

    it('is given up as soon as the server says that it ends it', async ({ settings }) => {
      const relay = await relayUntil('set_config', settings)
      relay.goOn()
      relay.hideEnds()
      const db = openDatabase({ kind: 'postgres', url: relay.url })
      await sql`select 1`.execute(db)
      const outcome = expect(sql`select pg_sleep(60)`.execute(db)).rejects.toThrow()
      await breakConnections(settings)
      await outcome
      expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
      await closeDatabase(db)
      relay.stop()
    })

    it('costs no answer that was acknowledged, and the writer goes on', async ({ db, settings }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const writer = createEventWriter(db)
      const kept: string[] = []
      for (let counter = 1; counter <= 60; counter += 1) {
        const writing = Promise.allSettled([
          writer.write(key, [saved(counter, 'Armenia', `item-${counter}`)], autumn),
        ])
        if (counter % 10 === 0) await breakConnections(settings)
        const [outcome] = await writing
        if (outcome?.status === 'fulfilled') kept.push(`item-${counter}`)
      }
      expect(Object.keys((await attemptOf(db, key)).saved)).toEqual(expect.arrayContaining(kept))
      expect(kept.length).toBeGreaterThan(40)
    })
  })
}

/** Ends every connection to a database, as when its server stops; returns how many they were. */
async function breakConnections(settings: DatabaseSettings): Promise<number> {
  const other = openDatabase(settings)
  const { rows } = await sql`
    select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(other)
  await closeDatabase(other)
  return rows.length
}
