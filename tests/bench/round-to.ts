/** The number to at most so many decimals. */
export function roundTo(decimals: number, value: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}
