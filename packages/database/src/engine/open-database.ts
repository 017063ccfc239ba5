import { Database } from './database.ts'
import { postgresEngine } from './postgres-engine.ts'
import { sqliteEngine } from './sqlite-engine.ts'

/** Where the rows are: a file of this computer, or a PostgreSQL server (`postgres://user:password@host/name`). */
export type DatabaseSettings = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string }

/**
 * A database, not yet migrated. It is connected by the first query, which fails where the file cannot be written or the
 * server not be reached. Each call opens connections of its own.
 */
export function openDatabase(settings: DatabaseSettings): Database {
  switch (settings.kind) {
    case 'sqlite':
      return new Database(sqliteEngine(settings.file))
    case 'postgres':
      return new Database(postgresEngine(settings.url))
  }
}

/** Waits for the queries in hand, then gives back files and connections. */
export async function closeDatabase(db: Database): Promise<void> {
  await db.destroy()
}
