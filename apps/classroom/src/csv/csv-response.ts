import { downloadHeader } from './download-header.ts'
import { type CsvCell, type CsvSigns, writeCsv } from './write-csv.ts'

/** The answer that gives a browser a table to store under this name. */
export function csvResponse(name: string, rows: readonly (readonly CsvCell[])[], signs?: CsvSigns): Response {
  return new Response(writeCsv(rows, signs), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': downloadHeader(name),
    },
  })
}
