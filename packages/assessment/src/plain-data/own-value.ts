/**
 * What a record, if there is one, holds under a key; nothing for `constructor` and the like, which every object inherits.
 */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}
