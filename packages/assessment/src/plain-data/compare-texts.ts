/** The order of two texts by code units, which is the same on every device: negative, 0 or positive. */
export function compareTexts(one: string, other: string): number {
  return Number(one > other) - Number(one < other)
}
