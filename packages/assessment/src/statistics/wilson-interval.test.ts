import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

describe('wilsonInterval', () => {
  // Newcombe 1998, "Two-sided Confidence Intervals for the Single Proportion", Statistics in Medicine 17, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is as published', (successes, count, low, high) => {
    const interval = wilsonInterval(successes / count, count)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('begins at 0 exactly where nothing was right, and ends at 1 exactly where everything was', () => {
    expect(wilsonInterval(0, 7).low).toBe(0)
    expect(wilsonInterval(1, 7).high).toBe(1)
  })

  it('holds the proportion, stays within 0 and 1, and is the mirror image of that of what was wrong', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 999 }),
        (share, count) => {
          const { low, high } = wilsonInterval(share, count)
          const mirrored = wilsonInterval(1 - share, count)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(share)
          expect(high).toBeGreaterThanOrEqual(share)
          expect(high).toBeLessThanOrEqual(1)
          expect(mirrored.low).toBeCloseTo(1 - high, 12)
          expect(mirrored.high).toBeCloseTo(1 - low, 12)
        },
      ),
    )
  })
})
