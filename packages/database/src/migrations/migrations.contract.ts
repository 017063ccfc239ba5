import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database } from '../engine/database.ts'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { migrateToLatest } from './migrate-to-latest.ts'
import { latestVersion, migrations } from './migrations.ts'
import { schemaVersion } from './schema-version.ts'

const all = Object.keys(migrations)

export function migrationsContract(base: ContractTest): void {
  describe('migrations', () => {
    const it = base.override('settings', async ({ engine }, { onCleanup }) => {
      const settings = await engine.createDatabase('no-tables')
      onCleanup(() => engine.removeDatabase(settings))
      return settings
    })

    it('make the tables of an empty database, once', async ({ db }) => {
      expect(await schemaVersion(db.engine, db)).toBeUndefined()
      expect(await migrateToLatest(db)).toEqual({ kind: 'migrated', applied: all })
      expect(await migrateToLatest(db)).toEqual({ kind: 'migrated', applied: [] })
      expect(await schemaVersion(db.engine, db)).toBe(latestVersion)
    })

    it('are done by one of several servers that start at once', async ({ settings }) => {
      const servers = [openDatabase(settings), openDatabase(settings), openDatabase(settings)]
      const outcomes = await Promise.all(servers.map(migrateToLatest))
      await Promise.all(servers.map(closeDatabase))
      const applied = outcomes.flatMap((outcome) => (outcome.kind === 'migrated' ? outcome.applied : []))
      expect(applied).toEqual(all)
    })

    it('leave the tables of a later version alone', async ({ db }) => {
      await migrateToLatest(db)
      await sql`update kysely_migration set name = '9999-later' where name = ${latestVersion}`.execute(db)
      expect(await migrateToLatest(db)).toEqual({ kind: 'newer-schema', version: '9999-later' })
    })

    it('put the class at the head of every key but of what belongs to no class', async ({ db }) => {
      await migrateToLatest(db)
      const heads = await headsOfKeys(db)
      expect(Object.fromEntries(heads)).toEqual({
        account_links: 'token_hash',
        assignments: 'class_id',
        attempt_events: 'class_id',
        attempts: 'class_id',
        classes: 'class_id',
        installation: 'name',
        join_codes: 'code',
        marks: 'class_id',
        passkeys: 'credential_id',
        seat_sessions: 'class_id',
        seats: 'class_id',
        sign_in_challenges: 'id',
        teacher_credentials: 'id',
        teacher_items: 'class_id',
        teacher_sessions: 'id',
        teachers: 'id',
      })
    })
  })
}

async function headsOfKeys(db: Database): Promise<[table: string, column: string][]> {
  const names = await db.engine.tableNames(db)
  const tables = names.filter((name) => !name.startsWith('kysely_'))
  return Promise.all(
    tables.map(async (name): Promise<[string, string]> => {
      const query = {
        sqlite: sql<{ name: string }>`select name from pragma_table_info(${name}) where pk = 1`,
        postgres: sql<{ name: string }>`
          select attname as name from pg_attribute join pg_constraint on attrelid = conrelid
          where contype = 'p' and conrelid = ${name}::regclass and attnum = conkey[1]`,
      }
      const { rows } = await query[db.engine.kind].execute(db)
      return [name, rows[0]?.name ?? 'none']
    }),
  )
}
