import { describe, expect, it } from 'vitest'
import { staticRound, summarizeRounds } from './summarize-rounds.ts'

describe('staticRound', () => {
  it('says how many times the requests of next start ours are', () => {
    expect(staticRound(9000.4, 1500)).toEqual({
      ratio: 6,
      requestsPerSecond: 9000,
      nextRequestsPerSecond: 1500,
    })
  })
})

describe('summarizeRounds', () => {
  it('takes the median of the ratios, which one lucky round does not move', () => {
    const rounds = [staticRound(5000, 1000), staticRound(6000, 1000), staticRound(9000, 100)]
    expect(summarizeRounds(rounds)).toEqual({
      bench: 'static',
      ratioToNextStart: 6,
      requestsPerSecond: 6000,
      nextRequestsPerSecond: 1000,
      rounds,
    })
  })
})
