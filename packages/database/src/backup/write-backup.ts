import type { Database } from '../engine/database.ts'
import { schemaVersion } from '../migrations/schema-version.ts'
import { withAnyTable } from './any-table.ts'
import type { BackupLine } from './backup-line.ts'
import { existingBackupTables } from './existing-backup-tables.ts'

/** Rows that are read at once. */
const chunkSize = 500

/**
 * All rows as they were at one moment, as lines of JSON, each with its line break (NDJSON); `createdAt` is that moment
 * in milliseconds since 1970. Others may write meanwhile, but not by this `db`, whose only connection may be busy: open
 * one for the backup alone. Throws where the tables are not migrated.
 */
export async function* writeBackup(db: Database, createdAt: number): AsyncGenerator<string, void> {
  const snapshot = await db
    .startTransaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute()
  try {
    const schema = await schemaVersion(db.engine, snapshot)
    if (schema === undefined) throw new NothingToBackUpError()
    yield toLine({ kind: 'karda-backup', format: 1, schema, createdAt })
    const existing = await existingBackupTables(db.engine, snapshot)
    let rows = 0
    for (const table of existing) {
      for await (const row of withAnyTable(snapshot).selectFrom(table).selectAll().stream(chunkSize)) {
        yield toLine({ kind: 'row', table, row })
        rows += 1
      }
    }
    yield toLine({ kind: 'end', rows })
  } finally {
    // Nothing was written: this only lets the snapshot go.
    await snapshot.rollback().execute()
  }
}

/** The database has no tables of Karda: it is another one than was meant. */
export class NothingToBackUpError extends Error {
  override readonly name = 'NothingToBackUpError'

  constructor() {
    super('The database has no tables of Karda.')
  }
}

function toLine(line: BackupLine): string {
  return `${JSON.stringify(line, booleanAsNumber)}\n`
}

/** SQLite has no booleans; a backup says the same whichever engine it is of. */
function booleanAsNumber(_name: string, value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value
}
