import { describe, expect, it } from 'vitest'
import { judge, textChange } from '../testing/story-fixture.ts'
import { segmentsAlign } from './segments-align.ts'

const compare = (english: string, armenian: string) => judge(segmentsAlign, textChange(english, armenian))

describe('segmentsAlign', () => {
  it('accepts texts of the same shape, whatever the blank lines between paragraphs', () => {
    expect(compare('A.\nB.\n\nC.\n', 'Ա։\nԲ։\n\n\nԳ։\n')).toEqual([])
  })

  it('names the sentence too many', () => {
    expect(compare('A.\n\nB.\n', 'Ա։\n\nԲ։\nԳ։\n')).toMatchObject([
      {
        file: 'bridge/hy/full.md',
        line: 4,
        expected: 'p2 with 1 sentence, as in bridge/en/full.md:3',
        found: 'p2 with 2 sentences',
      },
    ])
  })

  it('names the last sentence of a paragraph that is too short, and only the first fault', () => {
    expect(compare('A.\nB.\nC.\n\nD.\nE.\n', 'Ա։\nԲ։\n\nԴ։\n')).toMatchObject([
      { line: 2, expected: 'p1 with 3 sentences, as in bridge/en/full.md:1', found: 'p1 with 2 sentences' },
    ])
  })

  it('names a paragraph that is missing or too many', () => {
    expect(compare('A.\n\nB.\n', 'Ա։\n')).toMatchObject([
      { line: 1, expected: 'p2 with 1 sentence, as in bridge/en/full.md:3', found: '1 paragraph' },
    ])
    expect(compare('A.\n', 'Ա։\n\nԲ։\n')).toMatchObject([
      { line: 3, expected: '1 paragraph, as in bridge/en/full.md', found: 'p2 with 1 sentence' },
    ])
    expect(compare('A.\n\nB.\n', '')).toMatchObject([{ line: 1, found: '0 paragraphs' }])
  })

  it('says nothing of a level that a language lacks, nor of a story without languages', () => {
    expect(judge(segmentsAlign, { 'hy/full.md': null })).toEqual([])
    expect(segmentsAlign({ slug: 'a', editions: [], files: [], blanks: [] })).toEqual([])
  })
})
