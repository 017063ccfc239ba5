import { formatNumber, type LocaleCode } from '@karda/i18n'

/** A number of a statistic, to two decimal places; no more is known of any. */
export function formatHundredths(value: number, locale: LocaleCode): string {
  // Adding 0 makes 0 of -0.
  return formatNumber(Math.round(value * 100) / 100 + 0, locale)
}
