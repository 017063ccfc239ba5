import type { LocaleCode } from '../locales/locale.ts'
import { localeByCode } from '../locales/locale-by-code.ts'
import { calendarDay } from './calendar-day.ts'

/**
 * A day (`YYYY-MM-DD`) in full, with its weekday. Of the styles of `Intl` this one alone puts an Armenian date in the
 * order that a reader expects, so shorter styles are not offered.
 */
export function formatDate(isoDate: string, locale: LocaleCode): string {
  const format = new Intl.DateTimeFormat(localeByCode(locale).intl, { dateStyle: 'full', timeZone: 'UTC' })
  return format.format(calendarDay(isoDate))
}
