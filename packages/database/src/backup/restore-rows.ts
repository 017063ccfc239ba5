import type { Queryable } from '../engine/database.ts'
import { type AnyRow, withAnyTable } from './any-table.ts'
import type { BackupRow } from './read-rows.ts'
import { RestoreProblemError } from './restore-problem.ts'

/** Rows in one statement. */
const rowsAtOnce = 200

/** Inserts rows into these tables and returns how many they are. Throws `RestoreProblemError` for any other table. */
export async function restoreRows(
  db: Queryable,
  rows: AsyncIterable<BackupRow>,
  tables: readonly string[],
): Promise<number> {
  let pending: AnyRow[] = []
  let pendingTable = ''
  let restored = 0
  for await (const { table, row, line } of rows) {
    if (!tables.includes(table)) throw new RestoreProblemError({ kind: 'no-such-table', table, line })
    if (table !== pendingTable || pending.length === rowsAtOnce) {
      await insertRows(db, pendingTable, pending)
      pending = []
      pendingTable = table
    }
    pending.push(row)
    restored += 1
  }
  await insertRows(db, pendingTable, pending)
  return restored
}

async function insertRows(db: Queryable, table: string, rows: readonly AnyRow[]): Promise<void> {
  if (rows.length > 0) await withAnyTable(db).insertInto(table).values(rows).execute()
}
