import type { Interval } from './estimate.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** A proportion found in `count` trials. */
export interface Proportion {
  value: number
  count: number
}

/**
 * The interval of the difference of two independent proportions, `one` less `other`: the hybrid of their score intervals
 * (Newcombe 1998, "Interval Estimation for the Difference between Independent Proportions", Statistics in Medicine 17,
 * method 10). It stays within -1 and 1.
 */
export function newcombeInterval(one: Proportion, other: Proportion): Interval {
  const difference = one.value - other.value
  const ofOne = wilsonInterval(one.value, one.count)
  const ofOther = wilsonInterval(other.value, other.count)
  return {
    low: difference - Math.hypot(one.value - ofOne.low, ofOther.high - other.value),
    high: difference + Math.hypot(ofOne.high - one.value, other.value - ofOther.low),
  }
}
