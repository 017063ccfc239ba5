import { chmodSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { bindableValue } from './bindable-value.ts'

/** Milliseconds that opening may wait for another process that is just opening or closing the file. */
const openingPatience = 5_000

/** Statements that are kept compiled: compiling one takes longer than most take to run. */
const mostPrepared = 500

/** A SQLite file that keeps whatever it has acknowledged, in the shape that Kysely's dialect drives. */
export function openSqliteFile(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, { timeout: openingPatience, enableForeignKeyConstraints: true })
  keepToOwner(file)
  const mode = database.prepare('pragma journal_mode = wal').get()?.journal_mode
  if (mode !== 'wal') {
    database.close()
    throw new NoWriteAheadLogError(file)
  }
  // From here on `whenNotBusy` waits. The two with `fullfsync` matter on macOS alone, where fsync does not reach the
  // disk. The checkpoint removes what a stop in the middle of an erasure may have left in the log.
  database.exec(`
    pragma busy_timeout = 0;
    pragma synchronous = full;
    pragma fullfsync = on;
    pragma checkpoint_fullfsync = on;
    pragma secure_delete = on;
    pragma wal_checkpoint(truncate);
  `)
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql)
      if (known) return known
      const statement = prepareStatement(database, sql)
      // The repositories have some two hundred statements; what is written for one list or one migration must not pile up.
      if (prepared.size < mostPrepared) prepared.set(sql, statement)
      return statement
    },
  }
}

/**
 * Lets nobody but its owner read the file, which holds whatever students and teachers have written. What SQLite makes
 * beside it has the mode of the file itself; what was made before the file had this mode is given it too.
 */
function keepToOwner(file: string): void {
  for (const one of [file, `${file}-wal`, `${file}-shm`]) {
    try {
      chmodSync(one, 0o600)
    } catch {
      // It is not there, or another's, or on a disk without modes: what there is to protect, its owner has to.
    }
  }
}

function prepareStatement(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql)
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...values.map(bindableValue)),
    run: (values) => statement.run(...values.map(bindableValue)),
    // Rows that somebody still reads must not be touched by the same statement run again.
    iterate: (values) => database.prepare(sql).iterate(...values.map(bindableValue)),
  }
}

/** The file's file system has no shared memory, as is so on a network share: answers would not be safe there. */
export class NoWriteAheadLogError extends Error {
  override readonly name = 'NoWriteAheadLogError'

  constructor(file: string) {
    super(`SQLite cannot keep a write-ahead log beside ${file}; it needs a disk of this computer.`)
  }
}
