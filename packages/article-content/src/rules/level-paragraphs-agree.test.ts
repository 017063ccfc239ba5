import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { levelParagraphsAgree } from './level-paragraphs-agree.ts'

const twoLevels = edit('story.yaml', 'levels: [full]', 'levels: [full, easy]')
const judgeEasy = (english: string) => judge(levelParagraphsAgree, { ...twoLevels, 'en/easy.md': english })

describe('levelParagraphsAgree', () => {
  it('accepts levels of as many paragraphs, whatever their sentences', () => {
    expect(judgeEasy('A bridge is built.\n\nIt will be ready.\nThat is good.\n')).toEqual([])
  })

  it('names the paragraph too many', () => {
    expect(judgeEasy('One.\n\nTwo.\n\nThree.\n')).toMatchObject([
      {
        file: 'bridge/en/easy.md',
        line: 5,
        expected: '2 paragraphs, as in bridge/en/full.md',
        found: '3 paragraphs',
      },
    ])
  })

  it('names the last paragraph where one is missing, and a text without any', () => {
    expect(judgeEasy('One.\nAnd two.\n')).toMatchObject([{ line: 1, found: '1 paragraph' }])
    expect(judgeEasy('')).toMatchObject([{ line: 1, found: '0 paragraphs' }])
  })

  it('says nothing of a story of one level, nor of one without a text', () => {
    expect(judge(levelParagraphsAgree)).toEqual([])
    expect(judge(levelParagraphsAgree, { 'en/full.md': null, 'hy/full.md': null })).toEqual([])
  })
})
