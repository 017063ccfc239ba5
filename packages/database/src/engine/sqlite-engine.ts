import { sql } from 'kysely'
import { clearSqliteTraces } from './clear-sqlite-traces.ts'
import type { Queryable } from './database.ts'
import type { Engine } from './engine.ts'
import { NodeSqliteDialect } from './node-sqlite-dialect.ts'
import { openSqliteFile } from './open-sqlite-file.ts'

/** SQLite as Node brings it, in one file. */
export function sqliteEngine(file: string): Engine {
  return {
    kind: 'sqlite',
    dialect: new NodeSqliteDialect({ database: async () => openSqliteFile(file) }),
    tableNames,
    clearTraces: clearSqliteTraces,
  }
}

async function tableNames(db: Queryable): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}
