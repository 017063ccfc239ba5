import type { LocaleCode } from '@karda/i18n'

/** A row of the form of an item, a choice or a criterion: its number, from 1, and what stands in it in each language. */
export interface WordedRow {
  row: number
  texts: Partial<Record<LocaleCode, string>>
}

/** A row as it is stored; answers and marks name it by its id. */
export interface StoredRow extends WordedRow {
  id: string
}

/**
 * The ids of rows, by their numbers. What students have answered and a teacher has marked stays what it was about: a row
 * keeps the id that its text had, wherever it stands now. A row whose text nothing had is a corrected one where the id of
 * its place is left, and a new one otherwise.
 */
export function keepIds(
  rows: readonly WordedRow[],
  stored: readonly StoredRow[],
  newId: (row: number) => string,
): ReadonlyMap<number, string> {
  const kept = new Map<number, string>()
  const taken = new Set<string>()
  for (const isSame of likenesses) {
    for (const one of rows.filter(({ row }) => !kept.has(row))) {
      const before = stored.find((other) => !taken.has(other.id) && isSame(one, other))
      if (!before) continue
      kept.set(one.row, before.id)
      taken.add(before.id)
    }
  }
  return new Map(rows.map(({ row }) => [row, kept.get(row) ?? newId(row)]))
}

type Likeness = (one: WordedRow, other: WordedRow) => boolean

/** What makes a row the one that was stored, surest first: of two rows of one text each keeps its place. */
const likenesses: readonly Likeness[] = [
  (one, other) => hasPlaceOf(one, other) && hasWordsOf(one, other),
  hasWordsOf,
  (one, other) => hasPlaceOf(one, other) && sharesWordsWith(one, other),
  sharesWordsWith,
  hasPlaceOf,
]

function hasPlaceOf(one: WordedRow, other: WordedRow): boolean {
  return one.row === other.row
}

/** Whether two rows say the same in every language that both are in. */
function hasWordsOf(one: WordedRow, other: WordedRow): boolean {
  const same = comparedTexts(one, other)
  return same.length > 0 && same.every(Boolean)
}

/** Whether two rows say the same in a language at least. */
function sharesWordsWith(one: WordedRow, other: WordedRow): boolean {
  return comparedTexts(one, other).some(Boolean)
}

/** For each language that both rows are in, whether they say the same in it. */
function comparedTexts({ texts }: WordedRow, other: WordedRow): boolean[] {
  return Object.entries(texts).flatMap(([locale, text]) => {
    const before = Object.entries(other.texts).find(([code]) => code === locale)?.[1]
    return text === '' || !before ? [] : [text === before]
  })
}
