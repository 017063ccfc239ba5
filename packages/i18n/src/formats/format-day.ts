import type { LocaleCode } from '../locales/locale.ts'
import { localeByCode } from '../locales/locale-by-code.ts'
import { calendarDay } from './calendar-day.ts'

/** The month and day of a day (`YYYY-MM-DD`), for places where the year is known. */
export function formatDay(isoDate: string, locale: LocaleCode): string {
  const format = new Intl.DateTimeFormat(localeByCode(locale).intl, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(calendarDay(isoDate))
}
