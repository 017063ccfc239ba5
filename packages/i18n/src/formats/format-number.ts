import type { LocaleCode } from '../locales/locale.ts'
import { localeByCode } from '../locales/locale-by-code.ts'

/** A number with the language's decimal mark and grouping, rounded to three decimal places at most. */
export function formatNumber(value: number, locale: LocaleCode): string {
  return new Intl.NumberFormat(localeByCode(locale).intl).format(value)
}
