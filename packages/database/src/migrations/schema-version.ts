import { sql } from 'kysely'
import type { Queryable } from '../engine/database.ts'
import type { Engine } from '../engine/engine.ts'

/** The name of the last migration that a database has been through; undefined where it has no tables of ours. */
export async function schemaVersion(engine: Engine, db: Queryable): Promise<string | undefined> {
  const tables = await engine.tableNames(db)
  if (!tables.includes('kysely_migration')) return undefined
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return rows
    .map(({ name }) => name)
    .sort()
    .at(-1)
}
