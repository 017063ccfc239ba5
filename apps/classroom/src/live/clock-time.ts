import { formatDay, translator } from '@karda/i18n'
import type { Telling } from '../assignments/pages/assignment-status-text.ts'

/** A moment (milliseconds since 1970) by the clock alone where that was today, else with its day. */
export function clockTime(moment: number, { locale, timeZone, now }: Telling): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(moment)
  // Swedish writes a day as ISO 8601 does.
  const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })
  const day = days.format(moment)
  if (day === days.format(now)) return time
  return translator(locale).t('live:dayAndTime', { day: formatDay(day, locale), time })
}
