/** Whether a value of unknown origin is a whole number that arithmetic keeps exact. */
export function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value)
}
