import { formatDay, type LocaleCode, translator } from '@karda/i18n'

/** By whose language and clocks a moment is told. */
export interface Telling {
  locale: LocaleCode
  /** A time zone of the IANA database. */
  timeZone: string
  /** In milliseconds since 1970. */
  now: number
}

/** A moment (milliseconds since 1970) by the clock alone where it is of today, else with its day. */
export function momentText(moment: number, telling: Telling): string {
  const isToday = dayOf(moment, telling) === dayOf(telling.now, telling)
  return isToday ? timeOf(moment, telling) : dayAndTimeText(moment, telling)
}

/** A moment with its day, as for when something is due. */
export function dayAndTimeText(moment: number, telling: Omit<Telling, 'now'>): string {
  const day = formatDay(dayOf(moment, telling), telling.locale)
  return translator(telling.locale).t('answering:dayAndTime', { day, time: timeOf(moment, telling) })
}

function timeOf(moment: number, { timeZone }: Omit<Telling, 'now'>): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(moment)
}

/** As `YYYY-MM-DD`, which is how Swedish writes a day. */
function dayOf(moment: number, { timeZone }: Omit<Telling, 'now'>): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(moment)
}
