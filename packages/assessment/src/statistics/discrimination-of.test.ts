import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discriminationOf } from './discrimination-of.ts'
import { UnevenPointsError } from './uneven-points-error.ts'

/** The totals of students with these points of an item and of the rest. */
function totalsOf(itemPoints: readonly number[], rests: readonly number[]): number[] {
  return itemPoints.map((points, index) => points + Number(rests[index]))
}

const tenRests = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const upperHalf = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]

describe('discriminationOf', () => {
  it('is the correlation of the item with the rest of the quiz, without the item itself', () => {
    // By hand: the covariance is 1.25, the deviations 0.5 and the root of 8.25; 1.25 / (0.5 * 2.8723) = 0.8704.
    expect(discriminationOf(upperHalf, totalsOf(upperHalf, tenRests))).toEqual({
      kind: 'estimated',
      value: expect.closeTo(0.8704, 4),
      // z = 1.3345, from 0.5937 to 2.0753.
      interval: { low: expect.closeTo(0.5324, 3), high: expect.closeTo(0.969, 3) },
      count: 10,
    })
  })

  it('is below 0 where those who do worse otherwise do better', () => {
    const lowerHalf = [...upperHalf].reverse()
    expect(discriminationOf(lowerHalf, totalsOf(lowerHalf, tenRests))).toMatchObject({
      value: expect.closeTo(-0.8704, 4),
    })
  })

  it('says nothing of fewer than 10 students', () => {
    const nine = upperHalf.slice(1)
    expect(discriminationOf(nine, totalsOf(nine, tenRests))).toEqual({
      kind: 'too-few',
      count: 9,
      fewest: 10,
    })
  })

  it('says so where all have the same points of the item, or of the rest', () => {
    const same = upperHalf.map(() => 1)
    const noVariance = { kind: 'no-variance', count: 10 }
    expect(discriminationOf(same, totalsOf(same, tenRests))).toEqual(noVariance)
    expect(discriminationOf(upperHalf, totalsOf(upperHalf, same))).toEqual(noVariance)
    expect(discriminationOf(same, totalsOf(same, same))).toEqual(noVariance)
  })

  it('refuses points and totals of different students', () => {
    expect(() => discriminationOf(upperHalf, tenRests.slice(1))).toThrow(UnevenPointsError)
    expect(() => discriminationOf(upperHalf, tenRests.slice(1))).toThrow(
      expect.objectContaining({
        name: 'UnevenPointsError',
        message: 'Expected lists of points of one length, found 10, 9.',
      }),
    )
  })

  it('is 1 or -1, never past it, where the rest follows the item', () => {
    fc.assert(
      fc.property(pointsOfItem, fc.constantFrom(3, 7, -3), fc.nat(20), (points, slope, shift) => {
        fc.pre(new Set(points).size > 1)
        const rests = points.map((point) => 40 + shift + slope * point)
        const discrimination = discriminationOf(points, totalsOf(points, rests))
        if (discrimination.kind !== 'estimated') return expect.unreachable()
        const { value, interval } = discrimination
        expect(value).toBeCloseTo(Math.sign(slope), 12)
        expect(Math.abs(value)).toBeLessThanOrEqual(1)
        expect(interval.low).toBeCloseTo(value, 6)
        expect(interval.high).toBeCloseTo(value, 6)
      }),
    )
  })

  it('does not depend on the order of the students, and lies in its interval within -1 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(20)), { minLength: 10 }), (students) => {
        const discriminationAmong = (some: typeof students) =>
          discriminationOf(
            some.map(([points]) => points),
            some.map(([points, rest]) => points + rest),
          )
        const discrimination = discriminationAmong(students)
        const reversed = discriminationAmong([...students].reverse())
        expect(reversed.kind).toBe(discrimination.kind)
        if (discrimination.kind !== 'estimated' || reversed.kind !== 'estimated') return
        const { value, interval } = discrimination
        expect(reversed.value).toBeCloseTo(value, 10)
        expect(interval.low).toBeLessThanOrEqual(value + 1e-12)
        expect(interval.high).toBeGreaterThanOrEqual(value - 1e-12)
        expect(interval.low).toBeGreaterThanOrEqual(-1)
        expect(interval.high).toBeLessThanOrEqual(1)
      }),
    )
  })
})

const pointsOfItem = fc.array(fc.nat(5), { minLength: 10, maxLength: 40 })
