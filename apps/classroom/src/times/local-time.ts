/**
 * What a time on a clock means. `skipped`: no clock showed it, since clocks were put forward from `from` to `to`.
 * Milliseconds since 1970; a time that came twice, when clocks were put back, is both of them.
 */
export type LocalTime =
  | { kind: 'once'; at: number }
  | { kind: 'twice'; earlier: number; later: number }
  | { kind: 'skipped'; from: string; to: string }
  | { kind: 'malformed' }

/** A day and a time as `datetime-local` gives them: `2026-09-01T08:30`, perhaps with seconds. */
const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/

/** The moment at which the clocks of a time zone of the IANA database show a day and a time. */
export function readLocalTime(text: string, timeZone: string): LocalTime {
  if (!shape.test(text)) return { kind: 'malformed' }
  const plain = plainTimeOf(text)
  if (!plain) return { kind: 'malformed' }
  const earlier = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.equals(later)) return { kind: 'once', at: earlier.epochMilliseconds }
  if (earlier.toPlainDateTime().equals(plain)) {
    return { kind: 'twice', earlier: earlier.epochMilliseconds, later: later.epochMilliseconds }
  }
  // Of a time between the two, the earlier reading lies before the change and the later one after it.
  const change = earlier.getTimeZoneTransition('next')
  const offsetBefore = earlier.offset
  return {
    kind: 'skipped',
    from: clockTime(change?.withTimeZone(offsetBefore) ?? earlier),
    to: clockTime(change ?? later),
  }
}

/** A moment as `datetime-local` takes it, to the minute. */
export function writeLocalTime(at: number, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  return time.toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** So much later than a moment; after a day the clocks show the same time, whether or not they were changed meanwhile. */
export function laterBy(at: number, span: { minutes: number } | { days: number }, timeZone: string): number {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  return time.add(span).epochMilliseconds
}

/** Whether this is a time zone that the server knows by its IANA name. */
export function isTimeZone(text: string): boolean {
  return timeZones.has(text)
}

/** The name by which the server lists a time zone, of which a browser may have another one; undefined for others. */
export function listedTimeZone(text: string): string | undefined {
  if (isTimeZone(text)) return text
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions()
    return isTimeZone(timeZone) ? timeZone : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The IANA names of all time zones that the server knows. */
export const timeZones: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])

function plainTimeOf(text: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function clockTime(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' })
}
