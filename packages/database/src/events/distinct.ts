/** Each of the values once, in the order of their first. */
export function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
