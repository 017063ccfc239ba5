import { expect, it } from 'vitest'
import { edit, judge } from '../../testing/story-fixture.ts'
import { itemQuotationMarksAgree } from './item-quotation-marks-agree.ts'

it('accepts the same passages in quotation marks in each language', () => {
  expect(judge(itemQuotationMarksAgree)).toEqual([])
})

it('names a text that quotes in one language only', () => {
  const changes = edit('hy/items.yaml', '«Մենք կկառուցենք» քաղաքապետի', 'Սա քաղաքապետի')
  expect(judge(itemQuotationMarksAgree, changes)).toMatchObject([
    {
      file: 'bridge/hy/items.yaml',
      line: 34,
      expected: '1 in quotation marks, as in bridge/en/items.yaml',
      found: '0 in quotation marks',
    },
  ])
})
