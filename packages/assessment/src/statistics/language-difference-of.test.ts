import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rightAndWrong } from '../testing/build-scores.ts'
import { scoresOfItem } from '../testing/scores-of-item.ts'
import { languageDifferenceOf } from './language-difference-of.ts'

describe('languageDifferenceOf', () => {
  it('is the facility in the one language less that in the other, with its interval', () => {
    expect(languageDifferenceOf(rightAndWrong(56, 14), rightAndWrong(48, 32))).toEqual({
      kind: 'estimated',
      value: expect.closeTo(0.2, 12),
      interval: { low: expect.closeTo(0.0524, 4), high: expect.closeTo(0.3339, 4) },
      isNotable: true,
    })
  })

  it('is below 0, and as notable, where the item is easier in the other language', () => {
    const difference = languageDifferenceOf(rightAndWrong(48, 32), rightAndWrong(56, 14))
    expect(difference).toMatchObject({ value: expect.closeTo(-0.2, 12), isNotable: true })
  })

  it.each([
    ['none', 40, 40, false],
    ['one that may be chance', 50, 40, false],
    ['one that is hardly chance', 60, 40, true],
  ])('with 100 answers in each language finds %s', (_, one, other, isNotable) => {
    const difference = languageDifferenceOf(rightAndWrong(one, 100 - one), rightAndWrong(other, 100 - other))
    expect(difference).toMatchObject({ kind: 'estimated', isNotable })
  })

  it.each([
    [600, 500, true],
    [100, 0, true],
    [500, 600, true],
    [590, 500, false],
    [90, 0, false],
    [410, 500, false],
  ])('with 1000 answers in each, of which %d and %d are right, goes by a tenth', (one, other, isNotable) => {
    const difference = languageDifferenceOf(
      rightAndWrong(one, 1000 - one),
      rightAndWrong(other, 1000 - other),
    )
    if (difference.kind !== 'estimated') return expect.unreachable()
    const { low, high } = difference.interval
    expect(low > 0 || high < 0).toBe(true)
    expect(difference.isNotable).toBe(isNotable)
  })

  it('says nothing where fewer than 10 answered in either language', () => {
    const tooFew = { kind: 'too-few', count: 9, fewest: 10 }
    expect(languageDifferenceOf(rightAndWrong(9, 0), rightAndWrong(0, 30))).toEqual(tooFew)
    expect(languageDifferenceOf(rightAndWrong(30, 0), rightAndWrong(0, 9))).toEqual(tooFew)
    expect(languageDifferenceOf(rightAndWrong(10, 0), rightAndWrong(0, 10))).toMatchObject({
      isNotable: true,
    })
  })

  it('leaves out what awaits a teacher', () => {
    const awaiting = { verdict: 'awaits-teacher', points: 0, maximum: 3 } as const
    const nine = [...rightAndWrong(9, 0), awaiting]
    expect(languageDifferenceOf(nine, rightAndWrong(5, 5))).toMatchObject({ kind: 'too-few', count: 9 })
  })

  it('does not depend on the order of the answers, and turns round with the languages', () => {
    fc.assert(
      fc.property(scoresOfItem(10), scoresOfItem(10), (one, other) => {
        const difference = languageDifferenceOf(one, other)
        const reversed = languageDifferenceOf([...one].reverse(), [...other].reverse())
        const turned = languageDifferenceOf(other, one)
        if (difference.kind !== 'estimated') return expect.unreachable()
        expect(reversed).toMatchObject({ value: expect.closeTo(difference.value, 12) })
        expect(turned).toMatchObject({
          value: expect.closeTo(-difference.value, 12),
          isNotable: difference.isNotable,
        })
      }),
    )
  })
})
