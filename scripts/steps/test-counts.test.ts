import { describe, expect, it } from 'vitest'
import { confirmCounts, playwrightCounts, sumCounts, vitestCounts } from './test-counts.ts'

describe('test counts', () => {
  it('come from Vitest’s report', () => {
    expect(vitestCounts({ numPassedTests: 3, numFailedTests: 1 })).toEqual({ passed: 3, failed: 1 })
  })

  it('take a flaky browser test for a failed one', () => {
    expect(playwrightCounts({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 9 } })).toEqual({
      passed: 5,
      failed: 3,
    })
  })

  it('add up', () => {
    expect(
      sumCounts([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 4 },
      ]),
    ).toEqual({ passed: 3, failed: 4 })
  })

  it('count a run that broke down without a failed test as a failure', () => {
    expect(confirmCounts({ passed: 7, failed: 0 }, false)).toEqual({ passed: 7, failed: 1 })
    expect(confirmCounts({ passed: 7, failed: 2 }, false)).toEqual({ passed: 7, failed: 2 })
    expect(confirmCounts({ passed: 7, failed: 0 }, true)).toEqual({ passed: 7, failed: 0 })
  })

  it('refuse a report of another shape', () => {
    expect(() => vitestCounts({})).toThrow()
  })
})
