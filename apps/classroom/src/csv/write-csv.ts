import { guardFormula } from './guard-formula.ts'

/** What stands in a cell: words of anybody's, a number of ours, or nothing. */
export type CsvCell = string | number | null

/** By it alone some spreadsheets know that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * Rows as comma-separated values (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180): lines end with CRLF, every text is
 * quoted, numbers have a decimal point. A byte order mark stands first. No text in it can act as a formula.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return `"${guardFormula(cell).replaceAll('"', '""')}"`
}
