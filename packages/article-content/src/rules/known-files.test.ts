import { describe, expect, it } from 'vitest'
import { judge } from '../testing/story-fixture.ts'
import { knownFiles } from './known-files.ts'

describe('knownFiles', () => {
  it('accepts the files of the format, recordings and word lists', () => {
    expect(judge(knownFiles, { 'sound/en/full.mp3': '', 'lexicon/hy.txt': '' })).toEqual([])
  })

  it.each([
    [
      'a file beside story.yaml',
      'notes.md',
      'only story.yaml, items.yaml, answer-key.yaml, timeline.yaml, people.yaml, map.yaml, claims.yaml beside the folders',
    ],
    [
      'a file in a language’s folder',
      'en/full.txt',
      'only words.yaml, glossary.yaml, items.yaml, background.yaml, teaching.md, full.md in',
    ],
    [
      'a folder inside a language’s folder',
      'en/old/full.md',
      'only words.yaml, glossary.yaml, items.yaml, background.yaml, teaching.md, full.md in',
    ],
    [
      'a level that story.yaml does not list',
      'en/easy.md',
      'only words.yaml, glossary.yaml, items.yaml, background.yaml, teaching.md, full.md in',
    ],
    ['a folder that names no language', 'english/full.md', 'only folders named en, hy, sound, lexicon'],
  ])('refuses %s', (_, path, expected) => {
    expect(judge(knownFiles, { [path]: 'x' })).toMatchObject([
      { file: `bridge/${path}`, found: path, expected: expect.stringContaining(expected) },
    ])
  })

  it('accepts every level while story.yaml cannot be read', () => {
    expect(judge(knownFiles, { 'story.yaml': '[', 'en/easy.md': 'A.' })).toEqual([])
  })
})
