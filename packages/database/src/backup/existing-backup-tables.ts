import type { Queryable } from '../engine/database.ts'
import type { Engine } from '../engine/engine.ts'
import { backupTables } from './backup-tables.ts'

/** Those tables of a backup that a database has, each after those that its rows refer to. */
export async function existingBackupTables(engine: Engine, db: Queryable): Promise<string[]> {
  const existing = new Set(await engine.tableNames(db))
  return backupTables.filter((table) => existing.has(table))
}
