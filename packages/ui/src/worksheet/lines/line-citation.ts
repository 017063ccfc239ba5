import { type LocaleCode, localeByCode } from '@karda/i18n'
import type { LineRange } from './lines-of-segments.ts'

/** What stands before the numbers of a text's lines: nothing on a sheet of one text, a letter on one of two: `E5`, `Հ5`. */
export function linePrefixes(locales: readonly LocaleCode[]): string[] {
  if (locales.length === 1) return ['']
  const initials = locales.map((locale) => localeByCode(locale).endonym.slice(0, 1))
  const areDistinct = new Set(initials).size === initials.length
  return areDistinct ? initials : locales.map((locale) => `${locale}\u00a0`)
}

/** Lines as they are cited: `3–5, 9`, or `E3–5, E9` on a sheet of two texts. */
export function citeLines(ranges: readonly LineRange[], prefix: string, locale: LocaleCode): string {
  const format = new Intl.NumberFormat(localeByCode(locale).intl)
  return ranges
    .map(
      ({ first, last }) => prefix + (first === last ? format.format(first) : format.formatRange(first, last)),
    )
    .join(', ')
}
