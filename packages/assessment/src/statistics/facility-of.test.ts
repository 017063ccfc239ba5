import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rightAndWrong } from '../testing/build-scores.ts'
import { scoresOfItem } from '../testing/scores-of-item.ts'
import { facilityOf } from './facility-of.ts'

describe('facilityOf', () => {
  it('is the share of students who were right', () => {
    const facility = facilityOf(rightAndWrong(15, 133))
    expect(facility).toEqual({
      kind: 'estimated',
      value: 15 / 148,
      interval: { low: expect.closeTo(0.0624, 4), high: expect.closeTo(0.1605, 4) },
      count: 148,
    })
  })

  it('is the mean share of the points, where an answer may be partly right', () => {
    const scores = [0, 1, 2, 3, 4].map((points) => ({ verdict: 'partly-right', points, maximum: 4 }) as const)
    expect(facilityOf(scores)).toMatchObject({ kind: 'estimated', value: 0.5, count: 5 })
  })

  it('says nothing of fewer than 5 students', () => {
    expect(facilityOf(rightAndWrong(3, 1))).toEqual({ kind: 'too-few', count: 4, fewest: 5 })
    expect(facilityOf([])).toEqual({ kind: 'too-few', count: 0, fewest: 5 })
    expect(facilityOf(rightAndWrong(3, 2)).kind).toBe('estimated')
  })

  it('counts an unanswered item as 0', () => {
    const unanswered = { verdict: 'unanswered', points: 0, maximum: 1 } as const
    expect(facilityOf([...rightAndWrong(4, 0), unanswered])).toMatchObject({ value: 0.8, count: 5 })
  })

  it('leaves out what awaits a teacher, and what has no points to be had', () => {
    const awaiting = { verdict: 'awaits-teacher', points: 0, maximum: 3 } as const
    const pointless = { verdict: 'right', points: 0, maximum: 0 } as const
    expect(facilityOf([...rightAndWrong(5, 0), awaiting, pointless])).toMatchObject({ value: 1, count: 5 })
    expect(facilityOf([...rightAndWrong(4, 0), awaiting, pointless])).toMatchObject({
      kind: 'too-few',
      count: 4,
    })
  })

  it('does not depend on the order of the students, and lies in its interval within 0 and 1', () => {
    fc.assert(
      fc.property(scoresOfItem(5), (scores) => {
        const facility = facilityOf(scores)
        const reversed = facilityOf([...scores].reverse())
        if (facility.kind !== 'estimated' || reversed.kind !== 'estimated') return expect.unreachable()
        expect(reversed.value).toBeCloseTo(facility.value, 12)
        expect(facility.value).toBeGreaterThanOrEqual(facility.interval.low)
        expect(facility.value).toBeLessThanOrEqual(facility.interval.high)
        expect(facility.interval.low).toBeGreaterThanOrEqual(0)
        expect(facility.interval.high).toBeLessThanOrEqual(1)
      }),
    )
  })
})
