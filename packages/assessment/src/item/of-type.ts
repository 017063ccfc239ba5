import type { ItemType } from '@karda/article-content'

/**
 * The member of a union (items, responses, keys, answers) that has the type asked for. Throws
 * {@link TypeMismatchError} where the value is another member.
 */
export function ofType<Union extends { type: ItemType }, Type extends Union['type']>(
  value: Union,
  type: Type,
): Extract<Union, { type: Type }> {
  if (isOfType(value, type)) return value
  throw new TypeMismatchError(type, value.type)
}

function isOfType<Union extends { type: ItemType }, Type extends Union['type']>(
  value: Union,
  type: Type,
): value is Extract<Union, { type: Type }> {
  return value.type === type
}

/** An item was put together with the key of an item of another type; a bug of the caller. */
export class TypeMismatchError extends Error {
  override readonly name = 'TypeMismatchError'

  constructor(expected: ItemType, found: ItemType) {
    super(`Expected ${expected}, found ${found}.`)
  }
}
