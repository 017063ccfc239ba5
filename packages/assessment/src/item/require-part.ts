/**
 * A word, an answer or a reason that an item must have; `part` names it in the error. Throws
 * {@link IncompleteItemError} where there is none.
 */
export function requirePart<Value>(item: string, part: string, value: Value | undefined): Value {
  if (value === undefined) throw new IncompleteItemError(item, part)
  return value
}

/** A word, an answer or a reason is missing from an item: the checker of stories refuses an item that lacks one. */
export class IncompleteItemError extends Error {
  override readonly name = 'IncompleteItemError'

  constructor(item: string, part: string) {
    super(`The item ${item} has no ${part}.`)
  }
}
