import type { SQLInputValue } from 'node:sqlite'

/** A value as SQLite takes it, which has no booleans: they are 1 and 0. */
export function bindableValue(value: unknown): SQLInputValue {
  switch (typeof value) {
    case 'boolean':
      return value ? 1 : 0
    case 'string':
    case 'number':
    case 'bigint':
      return value
    default:
      if (value === null || value instanceof Uint8Array) return value
      throw new UnbindableValueError(value)
  }
}

/** Only a mistake in code hands a database a value that is neither text, number, boolean, bytes nor null. */
export class UnbindableValueError extends Error {
  override readonly name = 'UnbindableValueError'

  constructor(value: unknown) {
    super(`SQLite cannot hold a value of type ${typeof value}.`)
  }
}
