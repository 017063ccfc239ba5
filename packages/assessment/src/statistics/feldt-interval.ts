import { tails } from './confidence.ts'
import type { Interval } from './estimate.ts'
import { fQuantile } from './f-quantile.ts'

/**
 * The interval of Cronbach's alpha found from so many students and items, at least 2 of each (Feldt 1965, "The
 * Approximate Sampling Distribution of Kuder-Richardson Reliability Coefficient Twenty", Psychometrika 30; Feldt, Woodruff
 * & Salih 1987, "Statistical Inference for Coefficient Alpha", Applied Psychological Measurement 11). One less the true
 * alpha, over one less the found, follows an F distribution. The lower bound has no bottom.
 */
export function feldtInterval(alpha: number, students: number, items: number): Interval {
  const numerator = students - 1
  const denominator = numerator * (items - 1)
  const bound = (tail: number) => 1 - (1 - alpha) * fQuantile(tail, numerator, denominator)
  return { low: bound(tails.high), high: bound(tails.low) }
}
