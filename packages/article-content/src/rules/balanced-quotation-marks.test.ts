import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { balancedQuotationMarks } from './balanced-quotation-marks.ts'

describe('balancedQuotationMarks', () => {
  it('accepts marks in pairs', () => {
    expect(judge(balancedQuotationMarks)).toEqual([])
  })

  it('names a mark that is not closed', () => {
    expect(judge(balancedQuotationMarks, edit('en/full.md', 'It', '“It'))).toMatchObject([
      { file: 'bridge/en/full.md', line: 4, column: 1, expected: '“ and ” in pairs' },
    ])
  })

  it('names a mark that closes nothing', () => {
    expect(judge(balancedQuotationMarks, edit('hy/words.yaml', 'Գետը', 'Գետը»'))).toMatchObject([
      { file: 'bridge/hy/words.yaml', line: 2, column: 17, expected: '« and » in pairs' },
    ])
  })
})
