import type { AnyRow } from './any-table.ts'
import { parseBackupLine } from './backup-line.ts'
import { RestoreProblemError } from './restore-problem.ts'

/** A row of a backup, and the line on which it stands, counted from 1. */
export interface BackupRow {
  table: string
  row: AnyRow
  line: number
}

/** The rows of a backup, from its second line on. Throws `RestoreProblemError` where it is damaged or not whole. */
export async function* readRows(lines: AsyncIterable<string>): AsyncGenerator<BackupRow, void> {
  let line = 1
  let rows = 0
  let announced: number | undefined
  for await (const text of lines) {
    line += 1
    if (text.trim() === '') continue
    const parsed = parseBackupLine(text)
    if (!parsed || parsed.kind === 'karda-backup' || announced !== undefined) {
      throw new RestoreProblemError({ kind: 'damaged-line', line })
    }
    if (parsed.kind === 'end') {
      announced = parsed.rows
    } else {
      rows += 1
      yield { table: parsed.table, row: parsed.row, line }
    }
  }
  if (announced !== rows) throw new RestoreProblemError({ kind: 'incomplete' })
}
