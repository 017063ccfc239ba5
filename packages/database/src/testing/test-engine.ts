import type { DatabaseSettings } from '../engine/open-database.ts'

/** Somewhere to make databases for tests. */
export interface TestEngine {
  readonly kind: DatabaseSettings['kind']
  /** Settings of a database that nobody else has: without tables or, if asked for, with all of them. */
  createDatabase(tables: 'no-tables' | 'all-tables'): Promise<DatabaseSettings>
  /** Removes a database; its connections are closed before. */
  removeDatabase(settings: DatabaseSettings): Promise<void>
  stop(): Promise<void>
}
