import { isRecord } from './is-record.ts'

/**
 * A record of unknown origin with each value read by `parse`, which is given the key too; undefined where the value is
 * no record or any part of it cannot be read.
 */
export function parseRecord<Value>(
  value: unknown,
  parse: (part: unknown, key: string) => Value | undefined,
): Record<string, Value> | undefined {
  if (!isRecord(value)) return undefined
  const entries: [string, Value][] = []
  for (const [key, part] of Object.entries(value)) {
    const parsed = parse(part, key)
    if (parsed === undefined) return undefined
    entries.push([key, parsed])
  }
  return Object.fromEntries(entries)
}
