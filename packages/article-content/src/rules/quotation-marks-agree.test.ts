import { expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { quotationMarksAgree } from './quotation-marks-agree.ts'

it('accepts as many quotations in each language', () => {
  expect(judge(quotationMarksAgree)).toEqual([])
})

it('names a sentence with more or fewer', () => {
  expect(judge(quotationMarksAgree, edit('hy/full.md', 'կամուրջ', '«կամուրջ»'))).toMatchObject([
    {
      file: 'bridge/hy/full.md',
      line: 1,
      expected: '0 in quotation marks, as in bridge/en/full.md:1',
      found: '1 in quotation marks',
    },
  ])
})
