import { describe, expect, it } from 'vitest'
import { locales } from '../locales/locales.ts'
import { foreignSigns } from '../messages/hy/foreign-signs.ts'
import { placeholdersOf } from '../messages/placeholders-of.ts'
import { aliasWords } from './alias-words.ts'

const longestName = 24

describe('the words of aliases', () => {
  it('are enough for 3072 names', () => {
    expect(Object.keys(aliasWords.en.adjectives)).toHaveLength(48)
    expect(Object.keys(aliasWords.en.nouns)).toHaveLength(64)
  })

  it('have ids that a hyphen can join', () => {
    const ids = [...Object.keys(aliasWords.en.adjectives), ...Object.keys(aliasWords.en.nouns)]
    expect(ids.filter((id) => !/^[a-z]+$/.test(id))).toEqual([])
  })
})

describe.each(locales)('the words of aliases in $code', ({ code, script }) => {
  const { name, adjectives, nouns } = aliasWords[code]
  const words = [...Object.values(adjectives), ...Object.values(nouns)]

  it('are those that English has, in the same order', () => {
    expect(Object.keys(adjectives)).toEqual(Object.keys(aliasWords.en.adjectives))
    expect(Object.keys(nouns)).toEqual(Object.keys(aliasWords.en.nouns))
  })

  it('make a name of one adjective and one noun', () => {
    expect(placeholdersOf(name).sort()).toEqual(['adjective', 'noun'])
  })

  it('are all different', () => {
    const folded = words.map((word) => word.toLocaleLowerCase(code))
    expect(folded.filter((word, index) => folded.indexOf(word) !== index)).toEqual([])
  })

  it('are written in letters of its script alone, composed', () => {
    const otherLetters = new RegExp(`[^\\p{Script=${script}} -]`, 'u')
    expect(words.filter((word) => otherLetters.test(word) || word !== word.normalize('NFC'))).toEqual([])
  })

  it(`make no name longer than ${longestName} letters`, () => {
    const lengths = (of: Readonly<Record<string, string>>) =>
      Object.values(of).map((word) => [...word].length)
    const joint = name.replace(/\{\{\w+\}\}/g, '').length
    expect(Math.max(...lengths(adjectives)) + joint + Math.max(...lengths(nouns))).toBeLessThanOrEqual(
      longestName,
    )
  })
})

describe('the capitals of aliases', () => {
  const { en, hy } = aliasWords

  it('begin both words in English', () => {
    const words = [...Object.values(en.adjectives), ...Object.values(en.nouns)]
    expect(words.filter((word) => !/^[A-Z][a-z]+$/.test(word))).toEqual([])
  })

  it('begin only the first word in Armenian', () => {
    expect(Object.values(hy.adjectives).filter((word) => !/^[Ա-Ֆ][ա-և]+$/.test(word))).toEqual([])
    expect(Object.values(hy.nouns).filter((word) => !/^[ա-և]+$/.test(word))).toEqual([])
  })

  it('leave no sign of another script in Armenian', () => {
    const words = [...Object.values(hy.adjectives), ...Object.values(hy.nouns)]
    expect(words.flatMap(foreignSigns)).toEqual([])
  })
})
