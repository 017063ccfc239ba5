/** A time in milliseconds since 1970 as a file says it to people and programs alike: in ISO 8601. */
export function isoTime(time: number): string {
  return new Date(time).toISOString()
}

/** As `isoTime`; null where there is no time. */
export function isoTimeOrNull(time: number | null): string | null {
  return time === null ? null : isoTime(time)
}
