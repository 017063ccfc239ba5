import { parseCsv } from './parse-csv.ts'
import type { Names } from './roster-store.ts'

/** A seat by all that it may be called in a file. */
export interface NamedSeat {
  seatId: string
  /** The alias in each language. */
  aliases: readonly string[]
}

/** What a file says of who sits where. */
export interface ImportedNames {
  names: Names
  /** How many names of the file found no seat. */
  leftOver: number
}

/** Characters of a name at most. */
export const longestName = 60

/**
 * Reads names from a table: where a line has the alias of a seat, the name beside it is of that seat; names without an
 * alias take the seats that are left, in their order. A first line that is one of `heads` says what its columns are.
 */
export function importNames(
  text: string,
  seats: readonly NamedSeat[],
  heads: readonly string[],
): ImportedNames {
  const known = new Set(heads.map(fold))
  const rows = parseCsv(text.replace(/^\uFEFF/, ''))
    .map((cells) => cells.map(plainCell).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 0 && !cells.every((cell) => known.has(fold(cell))))
  const names = new Map<string, string>()
  const unplaced: string[] = []
  for (const cells of rows) {
    const seat = seats.find(({ aliases }) => cells.some((cell) => isOneOf(cell, aliases)))
    const name = cells.find((cell) => !seat || !isOneOf(cell, seat.aliases))?.slice(0, longestName)
    if (name === undefined) continue
    if (seat) names.set(seat.seatId, name)
    else unplaced.push(name)
  }
  const left = seats.filter(({ seatId }) => !names.has(seatId))
  for (const [index, name] of unplaced.entries()) {
    const seat = left[index]
    if (seat) names.set(seat.seatId, name)
  }
  return { names: Object.fromEntries(names), leftOver: Math.max(0, unplaced.length - left.length) }
}

/** A cell without the mark of plain text, by which our own files keep names from acting as formulas. */
function plainCell(cell: string): string {
  return cell.trim().replace(/^'(?=\s*[=+\-@＝＋－＠−])/, '')
}

function isOneOf(cell: string, aliases: readonly string[]): boolean {
  return aliases.some((alias) => fold(alias) === fold(cell))
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
