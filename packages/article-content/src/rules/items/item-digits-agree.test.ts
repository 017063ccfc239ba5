import { describe, expect, it } from 'vitest'
import { edit, judge } from '../../testing/story-fixture.ts'
import { itemDigitsAgree } from './item-digits-agree.ts'

describe('itemDigitsAgree', () => {
  it('accepts digits in one language and words in the other, and words that only one language has', () => {
    expect(judge(itemDigitsAgree)).toEqual([])
    const inWords = edit('hy/items.yaml', '5 տարուց', 'հինգ տարուց')
    expect(judge(itemDigitsAgree, inWords)).toEqual([])
    expect(judge(itemDigitsAgree, edit('en/items.yaml', 'bridge in three', 'bridge in some'))).toEqual([])
  })

  it.each([
    ['a prompt', '5 years', '6 years', 16, 'five-years.prompt'],
    ['a choice', 'A house', '7 houses', 3, 'being-built.choices.house'],
    ['a reason', '3 years', '4 years', 20, 'five-years.feedback.reasons.is-false'],
    ['a gap text', 'three {time}', '4 {time}', 38, 'in-short.text'],
    [
      'the reason of a mistake',
      'That is the number',
      '8 is the number',
      52,
      'how-many.feedback.mistakes.years.reason',
    ],
  ])('names %s that states another number', (_, original, replacement, line, path) => {
    expect(judge(itemDigitsAgree, edit('en/items.yaml', original, replacement))).toMatchObject([
      { file: 'bridge/hy/items.yaml', line, expected: `the numbers of ${path} in bridge/en/items.yaml` },
    ])
  })

  it('does not read the mark of a gap as a number', () => {
    expect(judge(itemDigitsAgree, edit('en/items.yaml', '{town}', '{town-2}'))).toEqual([])
  })

  it('does not compare typed answers, which each language has as it needs', () => {
    expect(judge(itemDigitsAgree, edit('en/items.yaml', '[twenty]', "['20']"))).toEqual([])
  })

  it('says nothing of files that cannot be read', () => {
    expect(judge(itemDigitsAgree, { 'hy/items.yaml': '[' })).toEqual([])
    expect(itemDigitsAgree({ slug: 'a', editions: [], files: [], blanks: [] })).toEqual([])
  })
})
