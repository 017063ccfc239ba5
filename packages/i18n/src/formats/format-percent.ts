import type { LocaleCode } from '../locales/locale.ts'
import { localeByCode } from '../locales/locale-by-code.ts'

/** A share of one as a whole percentage: 0.5 is `50%`. */
export function formatPercent(share: number, locale: LocaleCode): string {
  return new Intl.NumberFormat(localeByCode(locale).intl, { style: 'percent' }).format(share)
}
