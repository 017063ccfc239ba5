import { describe, expect, it } from 'vitest'
import { scoreExtended } from './score-extended.ts'

const key = { evidence: ['p1s1'], type: 'extended', criteria: { names: 1, constructor: 2 } } as const

describe('scoreExtended', () => {
  it.each([
    [{ names: 1, constructor: 2 }, 'right', 3],
    [{ names: 0, constructor: 1 }, 'partly-right', 1],
    [{ names: 0, constructor: 0 }, 'wrong', 0],
  ])('adds up the marks %j', (marks, verdict, points) => {
    expect(scoreExtended(key, marks)).toEqual({ kind: 'scored', score: { verdict, points, maximum: 3 } })
  })

  it('asks for the mark of a criterion that has none', () => {
    expect(scoreExtended(key, { names: 1 })).toEqual({
      kind: 'invalid',
      code: 'missing-mark',
      criterion: 'constructor',
    })
  })

  it('refuses a criterion that the rubric does not have', () => {
    expect(scoreExtended(key, { names: 1, constructor: 1, spells: 1 })).toEqual({
      kind: 'invalid',
      code: 'unknown-criterion',
      criterion: 'spells',
    })
  })

  it.each([-1, 3, 0.5, Number.NaN])('refuses the mark %d of 2', (mark) => {
    expect(scoreExtended(key, { names: 1, constructor: mark })).toEqual({
      kind: 'invalid',
      code: 'mark-out-of-range',
      criterion: 'constructor',
      maximum: 2,
    })
  })
})
