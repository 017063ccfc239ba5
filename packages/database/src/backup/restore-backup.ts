import type { Database, Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import { clearTraces } from '../erasure/clear-traces.ts'
import { migrateTo } from '../migrations/migrate-to.ts'
import { isKnownVersion, latestVersion } from '../migrations/migrations.ts'
import { schemaVersion } from '../migrations/schema-version.ts'
import { noteTraces } from '../tables/installation.ts'
import { withAnyTable } from './any-table.ts'
import { parseBackupLine } from './backup-line.ts'
import { backupTables, passingTables } from './backup-tables.ts'
import { existingBackupTables } from './existing-backup-tables.ts'
import { readRows } from './read-rows.ts'
import { type RestoreProblem, RestoreProblemError } from './restore-problem.ts'
import { restoreRows } from './restore-rows.ts'

/** How many rows stand in the database now; or why none was restored. */
export type Restoration = { kind: 'restored'; rows: number } | RestoreProblem

/** Whether what stands in the database gives way to the backup; else the database has to be empty. */
export interface RestoreOptions {
  isReplacing: boolean
}

/**
 * Restores the lines of a backup, of either engine and of this or an earlier version of the tables, into an empty
 * database: all rows or none. Afterwards the tables are of the latest version, and nothing is left of what gave way.
 */
export async function restoreBackup(
  db: Database,
  lines: AsyncIterable<string>,
  options: RestoreOptions = { isReplacing: false },
): Promise<Restoration> {
  const iterator = lines[Symbol.asyncIterator]()
  try {
    const first = await iterator.next()
    const header = first.done ? undefined : parseBackupLine(first.value)
    if (header?.kind !== 'karda-backup') return { kind: 'not-a-backup' }
    const problem = await prepareTables(db, header.schema)
    return problem ?? (await restoreAllRows(db, { [Symbol.asyncIterator]: () => iterator }, options))
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

async function restoreAllRows(
  db: Database,
  lines: AsyncIterable<string>,
  { isReplacing }: RestoreOptions,
): Promise<Restoration> {
  try {
    const rows = await transact(db, async (transaction) => {
      const tables = await existingBackupTables(db.engine, transaction)
      if (isReplacing) await emptyTables(db, transaction)
      else await requireEmptyTables(transaction, tables)
      return restoreRows(transaction, readRows(lines), tables)
    })
    await migrateTo(db, latestVersion)
    if (isReplacing) {
      await noteTraces(db)
      // Where it fails, the start of the server tries again and says so: the rows are restored.
      await clearTraces(db)
    }
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

/** Those that refer to others come first. */
async function emptyTables({ engine }: Database, db: Queryable): Promise<void> {
  const existing = new Set(await engine.tableNames(db))
  for (const table of [...passingTables, ...backupTables.toReversed()]) {
    if (existing.has(table)) await db.deleteFrom(table).execute()
  }
}
