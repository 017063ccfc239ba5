import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newcombeInterval } from './newcombe-interval.ts'

const proportions = fc.record({
  value: fc.double({ min: 0, max: 1, noNaN: true }),
  count: fc.integer({ min: 1, max: 500 }),
})

describe('newcombeInterval', () => {
  // Newcombe 1998, "Interval Estimation for the Difference between Independent Proportions", the contrasts of method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %d in %d less %d in %d is as published', (oneRight, oneCount, otherRight, otherCount, low, high) => {
    const interval = newcombeInterval(
      { value: oneRight / oneCount, count: oneCount },
      { value: otherRight / otherCount, count: otherCount },
    )
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('holds the difference, stays within -1 and 1, and turns round with the proportions', () => {
    fc.assert(
      fc.property(proportions, proportions, (one, other) => {
        const { low, high } = newcombeInterval(one, other)
        const turned = newcombeInterval(other, one)
        expect(low).toBeLessThanOrEqual(one.value - other.value)
        expect(high).toBeGreaterThanOrEqual(one.value - other.value)
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(high).toBeLessThanOrEqual(1 + 1e-12)
        expect(turned.low).toBeCloseTo(-high, 12)
        expect(turned.high).toBeCloseTo(-low, 12)
      }),
    )
  })
})
