import type { Item } from '@karda/assessment'
import { linePrefixes } from '../lines/line-citation.ts'
import { linesOfSegments } from '../lines/lines-of-segments.ts'
import type { Sheet } from '../sheet.ts'
import { sheetLocales } from '../sheet-locales.ts'

/**
 * The numbers of the lines in which the sentences begin that a hot-text item offers, as one of the sheet's texts has
 * them (`place` counts from 0); empty for an item of another type.
 */
export function candidateLines(item: Item, sheet: Sheet, place: number): string {
  if (item.type !== 'hot-text') return ''
  const prefix = linePrefixes(sheetLocales(sheet))[place] ?? ''
  const paragraphs = sheet.texts[place]?.paragraphs ?? []
  const lines = item.choices.flatMap(({ id }) => linesOfSegments(paragraphs, [id])[0]?.first ?? [])
  return [...new Set(lines)]
    .sort((one, other) => one - other)
    .map((line) => prefix + line)
    .join(', ')
}
