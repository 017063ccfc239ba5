import { normalQuantile } from './confidence.ts'
import type { Interval } from './estimate.ts'

/**
 * The interval of a correlation found in `count` pairs, at least 4, by Fisher's transformation (Fisher 1921, "On the
 * 'Probable Error' of a Coefficient of Correlation Deduced from a Small Sample", Metron 1). It supposes that both values
 * are about normally distributed, which points are only roughly. A perfect correlation has no width.
 */
export function fisherInterval(correlation: number, count: number): Interval {
  const middle = Math.atanh(correlation)
  const half = normalQuantile / Math.sqrt(count - 3)
  return { low: Math.tanh(middle - half), high: Math.tanh(middle + half) }
}
