import { guardFormula } from './guard-formula.ts'

/** What stands in a cell: words of anybody's, a number of ours, or nothing. */
export type CsvCell = string | number | null

/** Which signs stand between cells and before the decimals of a number. */
export interface CsvSigns {
  separator: ',' | ';'
  decimal: '.' | ','
}

/** As RFC 4180 has it (https://www.rfc-editor.org/rfc/rfc4180), and most programs that read such files. */
const standardSigns: CsvSigns = { separator: ',', decimal: '.' }

/**
 * As Excel reads a file that is opened by a double click, where the system's settings write decimals with a comma: the
 * standard's file it shows there in one column, and takes 1.5 for a day in May.
 */
export const decimalCommaSigns: CsvSigns = { separator: ';', decimal: ',' }

/** By it alone some spreadsheets know that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * Rows as comma-separated values, or with other signs: lines end with CRLF, every text is quoted, and a byte order mark
 * stands first. No text in it can act as a formula.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], signs = standardSigns): string {
  const lines = rows.map((row) => row.map((cell) => writeCell(cell, signs)).join(signs.separator))
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('')
}

function writeCell(cell: CsvCell, { separator, decimal }: CsvSigns): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  return `"${guardFormula(cell, separator).replaceAll('"', '""')}"`
}
