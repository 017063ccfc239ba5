/** Milliseconds within which so many of a hundred were answered. */
export interface Percentiles {
  p50: number
  p95: number
  p99: number
}

/** The nearest-rank percentiles of some times, to a tenth of a millisecond; all 0 where there are none. */
export function percentilesOf(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) * 10) / 10
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
