import type { Verdict } from './score.ts'

/** How right a response is that has brought `points` of `maximum`. */
export function verdictOf(points: number, maximum: number): Verdict {
  if (points === maximum) return 'right'
  return points === 0 ? 'wrong' : 'partly-right'
}
