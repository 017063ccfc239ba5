import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fQuantile } from './f-quantile.ts'
import { regularizedBeta } from './regularized-beta.ts'

const degrees = fc.integer({ min: 1, max: 200 })
const probabilities = fc.double({ min: 0.01, max: 0.99, noNaN: true })

describe('fQuantile', () => {
  // Merrington & Thompson 1943, "Tables of Percentage Points of the Inverted Beta (F) Distribution", Biometrika 33.
  it.each([
    [0.95, 1, 1, 161.45],
    [0.95, 5, 10, 3.3258],
    [0.95, 10, 5, 4.7351],
    [0.95, 4, 1, 224.58],
    [0.99, 20, 30, 2.5487],
    [0.975, 10, 20, 2.7737],
    [0.975, 5, 15, 3.5764],
  ])('at %d for %d and %d degrees of freedom is the value of the table', (probability, one, other, value) => {
    expect(Number(fQuantile(probability, one, other).toPrecision(5))).toBe(value)
  })

  it('is the square of the quantile of Student where the numerator has one degree of freedom', () => {
    expect(fQuantile(0.95, 1, 10)).toBeCloseTo(2.228138852 ** 2, 6)
  })

  it('is 1 in the middle where both degrees of freedom are the same', () => {
    expect(fQuantile(0.5, 7, 7)).toBeCloseTo(1, 12)
  })

  it('leaves its probability below it, and is the reciprocal of that with the degrees exchanged', () => {
    fc.assert(
      fc.property(probabilities, degrees, degrees, (probability, one, other) => {
        const quantile = fQuantile(probability, one, other)
        const x = (one * quantile) / (one * quantile + other)
        expect(regularizedBeta(x, one, other)).toBeCloseTo(probability, 8)
        expect(quantile * fQuantile(1 - probability, other, one)).toBeCloseTo(1, 6)
      }),
      { numRuns: 30 },
    )
  })
})
