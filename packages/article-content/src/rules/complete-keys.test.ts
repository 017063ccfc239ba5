import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { completeKeys } from './complete-keys.ts'

describe('completeKeys', () => {
  it('accepts words for exactly what story.yaml lists', () => {
    expect(judge(completeKeys)).toEqual([])
  })

  it.each([
    ['people: [anna-petrosyan]', 'people: [anna-petrosyan, x]', 'people', 'words.yaml', 3],
    ['places: [gyumri]', 'places: [gyumri, x]', 'places', 'words.yaml', 5],
    ['corrections:', 'corrections:\n  - { id: x, date: 2025-03-05 }', 'corrections', 'words.yaml', 9],
    ['glossary: [bridge]', 'glossary: [bridge, x]', 'glossary', 'glossary.yaml', 1],
  ])('names, in each language, the words missing for “%s”', (original, replacement, list, file, line) => {
    const expected = `x, which bridge/story.yaml lists under ${list}`
    expect(judge(completeKeys, edit('story.yaml', original, replacement))).toMatchObject([
      { file: `bridge/en/${file}`, line, expected, found: 'nothing' },
      { file: `bridge/hy/${file}`, line, expected, found: 'nothing' },
    ])
  })

  it('names words for what story.yaml does not list', () => {
    const changes = edit('hy/words.yaml', 'quotations:', 'quotations:\n  other: { occasion: Այսօր }')
    expect(judge(completeKeys, changes)).toMatchObject([
      {
        file: 'bridge/hy/words.yaml',
        line: 8,
        found: 'other',
        expected: expect.stringContaining('quotations'),
      },
    ])
  })

  it('says nothing where story.yaml or the words cannot be read', () => {
    expect(judge(completeKeys, { 'story.yaml': '[' })).toEqual([])
    expect(judge(completeKeys, { 'en/words.yaml': '[', 'hy/glossary.yaml': '[' })).toEqual([])
  })
})
