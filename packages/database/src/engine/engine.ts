import type { Dialect } from 'kysely'
import type { Queryable } from './database.ts'

/**
 * What is left of deleted rows: nothing; copies in the log until other connections finish reading; or copies in pages
 * and log that the database server reuses by its own settings.
 */
export type Traces = 'gone' | 'until-readers-finish' | 'until-server-reuses-space'

/** What differs between the databases that Karda can keep its rows in. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres'
  readonly dialect: Dialect
  /** The tables of the schema that is in use, without those of the engine itself. */
  readonly tableNames: (db: Queryable) => Promise<string[]>
  /** Removes the bytes of deleted rows, as far as the engine lets a client do that. Not within a transaction. */
  readonly clearTraces: (db: Queryable) => Promise<Traces>
}
