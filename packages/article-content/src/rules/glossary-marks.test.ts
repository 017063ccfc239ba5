import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { glossaryMarks } from './glossary-marks.ts'

describe('glossaryMarks', () => {
  it('accepts a text whose marks and terms answer each other, marks inside emphasis included', () => {
    const changes = edit('en/full.md', '[bridge](gloss:bridge)', '*[bridge](gloss:bridge)*')
    expect(judge(glossaryMarks, changes)).toEqual([])
  })

  it('names a mark whose term has neither an entry nor a place in story.yaml', () => {
    const changes = edit('en/full.md', 'It will be *ready*', 'It will be [ready](gloss:ready)')
    expect(judge(glossaryMarks, changes)).toMatchObject([
      { file: 'bridge/en/full.md', line: 4, column: 13, expected: expect.stringContaining('story.yaml') },
      {
        file: 'bridge/en/full.md',
        line: 4,
        column: 13,
        expected: expect.stringContaining('en/glossary.yaml'),
      },
    ])
  })

  it('names a listed term that no text marks', () => {
    const changes = edit('hy/full.md', '[կամուրջ](gloss:bridge)', 'կամուրջ')
    expect(judge(glossaryMarks, changes)).toMatchObject([
      {
        file: 'bridge/hy/glossary.yaml',
        line: 1,
        found: 'no mark',
        expected: expect.stringContaining('bridge'),
      },
    ])
  })

  it('says nothing where story.yaml, the glossary or the text cannot be read', () => {
    expect(
      judge(glossaryMarks, { 'story.yaml': null, 'en/full.md': null, 'hy/glossary.yaml': null }),
    ).toEqual([])
  })
})
