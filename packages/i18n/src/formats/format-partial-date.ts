import type { LocaleCode } from '../locales/locale.ts'
import { localeByCode } from '../locales/locale-by-code.ts'
import { calendarDay } from './calendar-day.ts'

const oneDotLeader = /\u2024/g

/** A date known to the year, the month or the day (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), without its weekday. */
export function formatPartialDate(partialDate: string, locale: LocaleCode): string {
  const isYear = /^\d{4}$/.test(partialDate)
  // ISO 8601 writes every year with four digits; nobody else writes the noughts before one.
  if (isYear) return partialDate.replace(/^0+(?=\d)/, '')
  const isMonth = /^\d{4}-\d{2}$/.test(partialDate)
  return isMonth ? formatMonth(partialDate, locale) : formatPlainDay(partialDate, locale)
}

/** The name of a month (`YYYY-MM`) and its year. */
function formatMonth(isoMonth: string, locale: LocaleCode): string {
  const format = new Intl.DateTimeFormat(localeByCode(locale).intl, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  // CLDR ends the Armenian abbreviation «թ.» with U+2024 here but with a full stop in a full date, and U+2024 is
  // the Armenian middle stop, which would cut the sentence.
  return format.format(calendarDay(`${isoMonth}-01`)).replace(oneDotLeader, '.')
}

/** A day without its weekday, in the order of the full date: the shorter styles of `Intl` order an Armenian date otherwise. */
function formatPlainDay(isoDate: string, locale: LocaleCode): string {
  const format = new Intl.DateTimeFormat(localeByCode(locale).intl, { dateStyle: 'full', timeZone: 'UTC' })
  const parts = format.formatToParts(calendarDay(isoDate))
  const weekday = parts.findIndex((part) => part.type === 'weekday')
  // The sign between the weekday and the rest stands behind it where the weekday comes first, else before it.
  const sign = weekday === 0 ? 1 : weekday - 1
  return parts
    .filter((_, index) => index !== weekday && index !== sign)
    .map((part) => part.value)
    .join('')
}
