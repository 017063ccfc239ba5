import { describe, expect, it } from 'vitest'
import { placeholdersOf } from './placeholders-of.ts'
import { pluralOf } from './plural-of.ts'

describe('placeholdersOf', () => {
  it('names every placeholder in order, without format and spaces', () => {
    expect(placeholdersOf('{{count, number}} of {{ total }} in {{list}}')).toEqual(['count', 'total', 'list'])
  })

  it('names none in a message without placeholders', () => {
    expect(placeholdersOf('{one} brace')).toEqual([])
  })
})

describe('pluralOf', () => {
  it('splits a plural form into its stem and category', () => {
    expect(pluralOf('readingTime_one')).toEqual({ stem: 'readingTime', category: 'one' })
    expect(pluralOf('term_easy_other')).toEqual({ stem: 'term_easy', category: 'other' })
  })

  it.each(['title', 'level_full', 'partOfSpeech_noun-phrase', '_one'])('sees no plural in %s', (key) => {
    expect(pluralOf(key)).toBeUndefined()
  })
})
