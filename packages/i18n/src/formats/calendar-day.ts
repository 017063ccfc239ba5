/**
 * Midnight in UTC of a calendar day written `YYYY-MM-DD` (ISO 8601). A day has no time zone of its own: it is read and
 * printed in UTC, so that it is the same day wherever the page is made.
 */
export function calendarDay(isoDate: string): Date {
  const day = new Date(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(day.valueOf()) || !day.toISOString().startsWith(`${isoDate}T`)) {
    throw new InvalidCalendarDayError(isoDate)
  }
  return day
}

/** Only a mistake in code formats a day that does not exist: dates from outside are parsed by a schema first. */
export class InvalidCalendarDayError extends Error {
  override readonly name = 'InvalidCalendarDayError'

  constructor(isoDate: string) {
    super(`Expected a calendar day as YYYY-MM-DD, found "${isoDate}".`)
  }
}
