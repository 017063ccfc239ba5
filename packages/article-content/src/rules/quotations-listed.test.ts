import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { quotationsListed } from './quotations-listed.ts'

describe('quotationsListed', () => {
  it('accepts a quotation whose segment is listed, and a quoted term of three words', () => {
    expect(judge(quotationsListed, edit('en/full.md', 'It will', 'It “as they say” will'))).toEqual([])
  })

  it('names a statement that is not listed', () => {
    const changes = edit('en/full.md', 'It will be', 'It, “they all say it”, will be')
    expect(judge(quotationsListed, changes)).toMatchObject([
      {
        file: 'bridge/en/full.md',
        line: 4,
        column: 5,
        expected: expect.stringContaining('full.p2s1 among its segments'),
      },
    ])
  })

  it('does not take a quotation at one level for one at another', () => {
    expect(judge(quotationsListed, { 'en/easy.md': 'A.\nShe said: “We will build it.”\n' })).toMatchObject([
      {
        file: 'bridge/en/easy.md',
        line: 2,
        expected: expect.stringContaining('easy.p1s2 among its segments'),
      },
    ])
  })

  it('says nothing where story.yaml cannot be read', () => {
    expect(judge(quotationsListed, { 'story.yaml': null })).toEqual([])
  })
})
