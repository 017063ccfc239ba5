import { formatDay, type LocaleCode, translator } from '@karda/i18n'

/** By which language and clocks, and at which moment, a live view is put into words. */
export interface LiveTelling {
  locale: LocaleCode
  /** A time zone of the IANA database. */
  timeZone: string
  /** In milliseconds since 1970. */
  now: number
}

/** A moment (milliseconds since 1970) by the clock alone where that was today, else with its day. */
export function clockTime(moment: number, { locale, timeZone, now }: LiveTelling): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(moment)
  // Swedish writes a day as ISO 8601 does.
  const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })
  const day = days.format(moment)
  if (day === days.format(now)) return time
  return translator(locale).t('live:dayAndTime', { day: formatDay(day, locale), time })
}
