import type { StaticResult, StaticRound } from '../bench-result.ts'
import { median } from '../median.ts'
import { roundTo } from '../round-to.ts'

/** A round from the requests a second that each of the two servers answered. */
export function staticRound(requestsPerSecond: number, nextRequestsPerSecond: number): StaticRound {
  return {
    ratio: roundTo(2, requestsPerSecond / nextRequestsPerSecond),
    requestsPerSecond: Math.round(requestsPerSecond),
    nextRequestsPerSecond: Math.round(nextRequestsPerSecond),
  }
}

/** The median of the rounds' ratios, and of each server's rates. */
export function summarizeRounds(rounds: readonly StaticRound[]): StaticResult {
  return {
    bench: 'static',
    ratioToNextStart: roundTo(2, median(rounds.map(({ ratio }) => ratio))),
    requestsPerSecond: Math.round(median(rounds.map((round) => round.requestsPerSecond))),
    nextRequestsPerSecond: Math.round(median(rounds.map((round) => round.nextRequestsPerSecond))),
    rounds: [...rounds],
  }
}
