import { PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'
import type { Queryable } from './database.ts'
import { endWhenTerminated } from './end-when-terminated.ts'
import type { Engine } from './engine.ts'

/** Milliseconds that a query waits for a connection: for the server to answer, or for others to finish. */
const connectionTimeout = 30_000

/** A role or a database may be set to acknowledge before the disk has it; any stricter setting is left as it is. */
const commitToDisk = `select set_config('synchronous_commit', 'on', false)
  where current_setting('synchronous_commit') = 'off'`

/** PostgreSQL, by a pool of connections. */
export function postgresEngine(url: string): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: connectionTimeout,
    // Kysely's own hook would keep a connection that breaks here for ever: the pool's gives it up.
    onConnect: async (connection) => {
      await connection.query(commitToDisk)
    },
    types: { getTypeParser: (oid, format) => wholeNumberParser(oid) ?? pg.types.getTypeParser(oid, format) },
  })
  // The pool replaces connections that broke; whatever still ails the server shows in the next query. It listens to those
  // at rest only, and where nobody listens to one that is in the midst of a transaction, its loss ends the process.
  pool.on('error', () => undefined)
  pool.on('connect', (connection) => {
    connection.on('error', () => undefined)
    endWhenTerminated(connection)
  })
  return {
    kind: 'postgres',
    dialect: new PostgresDialect({ pool, cursor: Cursor }),
    tableNames,
    clearTraces: async () => 'until-server-reuses-space',
  }
}

async function tableNames(db: Queryable): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}

/** Counters and times are 64 bits wide there, and come as text; none of ours exceeds a JavaScript number. */
function wholeNumberParser(oid: number): typeof Number | undefined {
  return oid === pg.types.builtins.INT8 ? Number : undefined
}
