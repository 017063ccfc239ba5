import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feldtInterval } from './feldt-interval.ts'
import { reliabilityOf } from './reliability-of.ts'
import { UnevenPointsError } from './uneven-points-error.ts'

/** Six subjects and four judges: Shrout & Fleiss 1979, "Intraclass Correlations", Psychological Bulletin 86; alpha is their ICC(3,4). */
const sixSubjects = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

/** Each subject so many times: alpha, in which only shares of variance count, stays the same. */
function repeated(times: number): number[][] {
  return Array.from({ length: times }, () => sixSubjects).flat()
}

describe('feldtInterval', () => {
  it('is as published for the judges of Shrout & Fleiss', () => {
    const interval = feldtInterval(0.9093, 6, 4)
    expect(interval.low).toBeCloseTo(0.676, 3)
    expect(interval.high).toBeCloseTo(0.986, 3)
  })

  it('is as worked out by hand for 20 students and 10 items', () => {
    // 0.3 times 1.8099 and 0.4581, the quantiles for 19 and 171 degrees of freedom.
    const interval = feldtInterval(0.7, 20, 10)
    expect(interval.low).toBeCloseTo(0.457, 3)
    expect(interval.high).toBeCloseTo(0.8626, 3)
  })
})

describe('reliabilityOf', () => {
  it('is the alpha of a published table', () => {
    expect(reliabilityOf(repeated(4))).toMatchObject({
      kind: 'estimated',
      value: expect.closeTo(0.9093, 4),
      count: 24,
      interval: feldtInterval(reliabilityValue(repeated(4)), 24, 4),
    })
  })

  it('says nothing of fewer than 20 students', () => {
    const nineteen = repeated(4).slice(0, 19)
    expect(reliabilityOf(nineteen)).toEqual({ kind: 'too-few', count: 19, fewest: 20 })
    expect(reliabilityOf([])).toEqual({ kind: 'too-few', count: 0, fewest: 20 })
    expect(reliabilityOf(repeated(4).slice(0, 20)).kind).toBe('estimated')
  })

  it('says so where there are fewer than two items', () => {
    const firstItems = (amount: number) => repeated(4).map((points) => points.slice(0, amount))
    expect(reliabilityOf(firstItems(0))).toEqual({ kind: 'too-few-items', items: 0 })
    expect(reliabilityOf(firstItems(1))).toEqual({ kind: 'too-few-items', items: 1 })
    expect(reliabilityOf(firstItems(2)).kind).toBe('estimated')
  })

  it('says so where all students have the same total, even with different items', () => {
    const either = Array.from({ length: 20 }, (_, index) => (index % 2 ? [1, 0] : [0, 1]))
    expect(reliabilityOf(either)).toEqual({ kind: 'no-variance', count: 20 })
  })

  it('refuses students with a different number of items', () => {
    expect(() => reliabilityOf([[1, 0], [1]])).toThrow(UnevenPointsError)
  })

  it('is 1, with an interval of no width, where every item tells the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 20, maxLength: 30 }),
        fc.integer({ min: 2, max: 7 }),
        (points, items) => {
          fc.pre(new Set(points).size > 1)
          const reliability = reliabilityOf(points.map((point) => Array.from({ length: items }, () => point)))
          if (reliability.kind !== 'estimated') return expect.unreachable()
          expect(reliability.value).toBeCloseTo(1, 12)
          expect(reliability.value).toBeLessThanOrEqual(1)
          expect(reliability.interval.low).toBeCloseTo(1, 10)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('does not depend on the order of students or items, nor on points that everybody has', () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 9 }), (points, gift) => {
        const value = reliabilityValue(points)
        expect(reliabilityValue([...points].reverse())).toBeCloseTo(value, 8)
        expect(reliabilityValue(points.map((row) => [...row].reverse()))).toBeCloseTo(value, 8)
        expect(reliabilityValue(points.map(([first = 0, ...rest]) => [first + gift, ...rest]))).toBeCloseTo(
          value,
          8,
        )
      }),
      { numRuns: 20 },
    )
  })

  it('is 1 at most, and lies in its interval', () => {
    fc.assert(
      fc.property(matrices, (points) => {
        const reliability = reliabilityOf(points)
        if (reliability.kind !== 'estimated') return expect.unreachable()
        const { value, interval } = reliability
        expect(value).toBeLessThanOrEqual(1)
        expect(value).toBeGreaterThanOrEqual(interval.low)
        expect(value).toBeLessThanOrEqual(interval.high)
      }),
      { numRuns: 20 },
    )
  })
})

function reliabilityValue(points: readonly (readonly number[])[]): number {
  const reliability = reliabilityOf(points)
  return reliability.kind === 'estimated' ? reliability.value : expect.unreachable()
}

/** The points of 20 to 30 students of 2 to 6 items; not all totals are the same. */
const matrices = fc
  .integer({ min: 2, max: 6 })
  .chain((items) =>
    fc.array(fc.array(fc.nat(3), { minLength: items, maxLength: items }), { minLength: 20, maxLength: 30 }),
  )
  .filter((rows) => new Set(rows.map((row) => row.reduce((sum, points) => sum + points, 0))).size > 1)
