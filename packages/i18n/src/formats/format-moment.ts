import type { LocaleCode } from '../locales/locale.ts'
import { localeByCode } from '../locales/locale-by-code.ts'

/**
 * A moment (milliseconds since 1970) as day, weekday and time of the clock in a time zone of the IANA database. The
 * zone is not named: where readers may be in another one, the page says which it is.
 */
export function formatMoment(moment: number, locale: LocaleCode, timeZone: string): string {
  const format = new Intl.DateTimeFormat(localeByCode(locale).intl, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  })
  return format.format(moment)
}
