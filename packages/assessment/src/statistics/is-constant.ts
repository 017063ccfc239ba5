/** Whether all values are the same. Exact, where a variance near 0 may be an error of rounding. */
export function isConstant(values: readonly number[]): boolean {
  return new Set(values).size < 2
}
