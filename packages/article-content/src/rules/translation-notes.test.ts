import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { translationNotes } from './translation-notes.ts'

const withoutNote = edit('en/words.yaml', ', note: She spoke Armenian.', '')
const withLanguages = (spokenIn: string, quotedFrom: string) =>
  edit('story.yaml', 'spokenIn: hy, quotedFrom: en', `spokenIn: ${spokenIn}, quotedFrom: ${quotedFrom}`)

describe('translationNotes', () => {
  it('accepts notes on translated words', () => {
    expect(judge(translationNotes)).toEqual([])
  })

  it.each([
    ['hy', 'en'],
    ['en', 'hy'],
  ])('asks for a note on words spoken in %s and quoted from %s', (spokenIn, quotedFrom) => {
    expect(judge(translationNotes, { ...withoutNote, ...withLanguages(spokenIn, quotedFrom) })).toMatchObject(
      [
        {
          file: 'bridge/en/words.yaml',
          line: 8,
          expected: `a note: the words were spoken in ${spokenIn} and are quoted from ${quotedFrom}`,
        },
      ],
    )
  })

  it('asks for none where the words are the speaker’s own, in whatever region', () => {
    expect(judge(translationNotes, { ...withoutNote, ...withLanguages('en-GB', 'en') })).toEqual([])
  })

  it('says nothing where the words cannot be read', () => {
    expect(judge(translationNotes, { 'en/words.yaml': null })).toEqual([])
    expect(judge(translationNotes, { 'story.yaml': null })).toEqual([])
  })
})
