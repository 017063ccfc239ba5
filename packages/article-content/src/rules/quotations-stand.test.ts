import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { quotationsStand } from './quotations-stand.ts'

describe('quotationsStand', () => {
  it('accepts a quotation that stands in its segment in each language', () => {
    expect(judge(quotationsStand)).toEqual([])
  })

  it('names a speaker who is not among the people', () => {
    expect(
      judge(quotationsStand, edit('story.yaml', 'speaker: anna-petrosyan', 'speaker: anna')),
    ).toMatchObject([{ file: 'bridge/story.yaml', line: 12, column: 58, found: 'anna' }])
  })

  it('names a segment that a text does not have', () => {
    expect(judge(quotationsStand, edit('story.yaml', 'full.p1s2', 'full.p9s1'))).toMatchObject([
      { line: 12, expected: 'a segment that bridge/en/full.md has', found: 'full.p9s1' },
      { expected: 'a segment that bridge/hy/full.md has' },
    ])
  })

  it('names a level that the story does not have', () => {
    expect(judge(quotationsStand, edit('story.yaml', 'full.p1s2', 'easy.p1s2'))[0]).toMatchObject({
      expected: 'a level that the story has',
    })
  })

  it('names a segment without quotation marks in one language', () => {
    const changes = edit('hy/full.md', '«Մենք կկառուցենք։ Կանգ չենք առնի»', 'կկառուցեն')
    expect(judge(quotationsStand, changes)).toMatchObject([
      {
        expected: 'words in quotation marks in bridge/hy/full.md:2',
        found: 'full.p1s2, which has none there',
      },
    ])
  })

  it('leaves a missing file to another rule', () => {
    expect(judge(quotationsStand, { 'hy/full.md': null })).toEqual([])
    expect(judge(quotationsStand, { 'story.yaml': null })).toEqual([])
  })
})
