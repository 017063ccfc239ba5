import type { Database, Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import { migrateTo } from '../migrations/migrate-to.ts'
import { isKnownVersion, latestVersion } from '../migrations/migrations.ts'
import { schemaVersion } from '../migrations/schema-version.ts'
import { withAnyTable } from './any-table.ts'
import { parseBackupLine } from './backup-line.ts'
import { existingBackupTables } from './existing-backup-tables.ts'
import { readRows } from './read-rows.ts'
import { type RestoreProblem, RestoreProblemError } from './restore-problem.ts'
import { restoreRows } from './restore-rows.ts'

/** How many rows stand in the database now; or why none was restored. */
export type Restoration = { kind: 'restored'; rows: number } | RestoreProblem

/**
 * Restores the lines of a backup, of either engine and of this or an earlier version of the tables, into an empty
 * database: all rows or none. Afterwards the tables are of the latest version.
 */
export async function restoreBackup(db: Database, lines: AsyncIterable<string>): Promise<Restoration> {
  const iterator = lines[Symbol.asyncIterator]()
  try {
    const first = await iterator.next()
    const header = first.done ? undefined : parseBackupLine(first.value)
    if (header?.kind !== 'karda-backup') return { kind: 'not-a-backup' }
    const problem = await prepareTables(db, header.schema)
    return problem ?? (await restoreAllRows(db, { [Symbol.asyncIterator]: () => iterator }))
  } finally {
    await iterator.return?.()
  }
}

/** Brings a database without tables to the backup's version, or says why its tables do not fit. */
async function prepareTables(db: Database, version: string): Promise<RestoreProblem | undefined> {
  if (!isKnownVersion(version)) return { kind: 'newer-schema', version }
  const found = await schemaVersion(db.engine, db)
  if (found === undefined) await migrateTo(db, version)
  else if (found !== version) return { kind: 'other-schema', version, found }
  return undefined
}

async function restoreAllRows(db: Database, lines: AsyncIterable<string>): Promise<Restoration> {
  try {
    const rows = await transact(db, async (transaction) => {
      const tables = await existingBackupTables(db.engine, transaction)
      await requireEmptyTables(transaction, tables)
      return restoreRows(transaction, readRows(lines), tables)
    })
    await migrateTo(db, latestVersion)
    return { kind: 'restored', rows }
  } catch (error) {
    if (error instanceof RestoreProblemError) return error.problem
    throw error
  }
}

async function requireEmptyTables(db: Queryable, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const row = await withAnyTable(db).selectFrom(table).selectAll().limit(1).executeTakeFirst()
    if (row) throw new RestoreProblemError({ kind: 'not-empty', table })
  }
}
