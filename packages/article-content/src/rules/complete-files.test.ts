import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { completeFiles } from './complete-files.ts'

describe('completeFiles', () => {
  it('accepts a story with every file in each language', () => {
    expect(judge(completeFiles)).toEqual([])
  })

  it.each(['story.yaml', 'en/words.yaml', 'hy/glossary.yaml', 'hy/full.md'])(
    'names the missing %s',
    (path) => {
      expect(judge(completeFiles, { [path]: null })).toMatchObject([
        { file: `bridge/${path}`, found: 'no such file' },
      ])
    },
  )

  it('asks for every level that story.yaml lists', () => {
    const changes = { ...edit('story.yaml', '[full]', '[full, easy]'), 'en/easy.md': 'A.\n' }
    expect(judge(completeFiles, changes)).toMatchObject([{ file: 'bridge/hy/easy.md' }])
  })

  it('names a level without text', () => {
    expect(judge(completeFiles, { 'en/full.md': '\n' })).toMatchObject([
      { file: 'bridge/en/full.md', found: 'no paragraph' },
    ])
  })

  it('asks for one language at least', () => {
    const none = Object.fromEntries(
      ['en', 'hy'].flatMap((code) =>
        ['full.md', 'words.yaml', 'glossary.yaml', 'items.yaml'].map((file) => [`${code}/${file}`, null]),
      ),
    )
    expect(judge(completeFiles, none)).toMatchObject([{ file: 'bridge', found: 'none' }])
  })

  it('asks for the original language among the languages', () => {
    expect(
      judge(completeFiles, edit('story.yaml', 'originalLanguage: en', 'originalLanguage: ru')),
    ).toMatchObject([
      { file: 'bridge/story.yaml', line: 1, expected: 'a language that the story has: en, hy', found: 'ru' },
    ])
  })
})
