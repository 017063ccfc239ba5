import { normalQuantile } from './confidence.ts'
import type { Interval } from './estimate.ts'

/**
 * The score interval of a proportion found in `count` trials (Wilson 1927, "Probable Inference, the Law of Succession,
 * and Statistical Inference", JASA 22), without correction for continuity. It stays within 0 and 1, and is not empty at
 * either end.
 */
export function wilsonInterval(proportion: number, count: number): Interval {
  return { low: lowerBound(proportion, count), high: 1 - lowerBound(1 - proportion, count) }
}

/** The lesser root of Wilson's quadratic, written so that it is exactly 0 for the proportion 0. */
function lowerBound(proportion: number, count: number): number {
  const z = normalQuantile
  const spread = z * Math.sqrt(z ** 2 + 4 * count * proportion * (1 - proportion))
  return (2 * count * proportion ** 2) / (2 * count * proportion + z ** 2 + spread)
}
