import { isRecord } from './is-record.ts'

/** Whether a value of unknown origin is a record of strings. */
export function isTextRecord(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((part) => typeof part === 'string')
}
