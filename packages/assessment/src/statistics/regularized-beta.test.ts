import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logGammaOfHalf } from './log-gamma-of-half.ts'
import { regularizedBeta } from './regularized-beta.ts'

describe('logGammaOfHalf', () => {
  it.each([
    [1, Math.log(Math.sqrt(Math.PI))],
    [2, 0],
    [3, Math.log(Math.sqrt(Math.PI) / 2)],
    [4, 0],
    [7, Math.log((15 / 8) * Math.sqrt(Math.PI))],
    [12, Math.log(120)],
  ])('of %d / 2 is the logarithm of the known value', (whole, logarithm) => {
    expect(logGammaOfHalf(whole)).toBeCloseTo(logarithm, 13)
  })
})

describe('regularizedBeta', () => {
  // By hand: for whole a and b it is the probability of at least a successes in a + b - 1 trials.
  it.each([
    [0.3, 2, 3, 0.3483],
    [0.9, 2, 3, 0.9963],
    [0.5, 2, 2, 0.5],
    [0.25, 1, 3, 1 - 0.75 ** 3],
    [0.25, 3, 1, 0.25 ** 3],
    [0.25, 1, 1, 0.25],
  ])('at %d for %d and %d is a binomial probability', (x, a, b, value) => {
    expect(regularizedBeta(x, 2 * a, 2 * b)).toBeCloseTo(value, 13)
  })

  it.each([0.01, 0.2, 0.5, 0.8, 0.99])('at %d for a half and a half is the arcsine law', (x) => {
    expect(regularizedBeta(x, 1, 1)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12)
  })

  it('is exact for parameters of a large school', () => {
    expect(regularizedBeta(0.1, 1000, 9000)).toBeCloseTo(0.505015208293092, 10)
    expect(regularizedBeta(0.11, 1000, 9000)).toBeCloseTo(0.9893760440688425, 10)
    // By symmetry.
    expect(regularizedBeta(0.5, 100_000, 100_000)).toBeCloseTo(0.5, 8)
  })

  it('is 1 together with that of the mirror image, and rises', () => {
    const parameter = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.98, noNaN: true }), parameter, parameter, (x, a, b) => {
        const value = regularizedBeta(x, a, b)
        expect(value + regularizedBeta(1 - x, b, a)).toBeCloseTo(1, 10)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        expect(regularizedBeta(x + 0.01, a, b)).toBeGreaterThanOrEqual(value - 1e-12)
      }),
    )
  })
})
