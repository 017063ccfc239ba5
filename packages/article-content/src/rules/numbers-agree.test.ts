import { describe, expect, it } from 'vitest'
import { judge, textChange } from '../testing/story-fixture.ts'
import { numbersAgree } from './numbers-agree.ts'

const compare = (english: string, armenian: string) => judge(numbersAgree, textChange(english, armenian))

describe('numbersAgree', () => {
  it('accepts a number in digits in one language and in words in the other', () => {
    expect(compare('For three decades 100,000 people.\n', '3 տասնամյակ 100\u00a0000 մարդ։\n')).toEqual([])
  })

  it('names what a sentence lacks and what it adds', () => {
    expect(compare('A.\n17 of 100 people.\n', 'Ա։\n100 մարդուց 18 հոգի։\n')).toMatchObject([
      {
        file: 'bridge/hy/full.md',
        line: 2,
        expected: 'the numbers of bridge/en/full.md:2',
        found: 'a sentence without 17 and with 18',
      },
    ])
    expect(compare('Four villages.\n', 'Գյուղեր։\n')).toMatchObject([{ found: 'a sentence without 4' }])
    expect(compare('Villages.\n', 'Չորս գյուղ։\n')).toMatchObject([{ found: 'a sentence with 4' }])
  })

  it('does not take the numbers of one sentence for those of the next', () => {
    expect(compare('Two came.\nThree left.\n', 'Երեքը եկան։\nԵրկուսը գնացին։\n')).toHaveLength(2)
  })

  it('says nothing of a sentence that has no partner, nor of a story without languages', () => {
    expect(compare('Two came.\n', '\n')).toEqual([])
    expect(judge(numbersAgree, { 'hy/full.md': null })).toEqual([])
    expect(numbersAgree({ slug: 'a', editions: [], files: [], blanks: [] })).toEqual([])
  })
})
