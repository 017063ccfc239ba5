/** The bounds of a two-sided 95 % confidence interval, on the scale of the value that it goes with. */
export interface Interval {
  low: number
  high: number
}

/** A value found from `count` students, and the interval that it may as well have been in. */
export interface Estimate {
  kind: 'estimated'
  value: number
  interval: Interval
  count: number
}

/** `count` students are fewer than the `fewest` from which on anything is said. */
export interface TooFew {
  kind: 'too-few'
  count: number
  fewest: number
}

/** All of the `count` students have the same points, so nothing can go along with them. */
export interface NoVariance {
  kind: 'no-variance'
  count: number
}
