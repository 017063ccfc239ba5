import { describe, expect, it } from 'vitest'
import { InvalidLocaleFileError, parseLocaleFile } from './locale-file.ts'

const german = {
  endonym: 'Deutsch',
  script: 'Latn',
  direction: 'ltr',
  intl: 'de',
  openGraph: 'de_DE',
  quotationMarks: { open: '„', close: '“' },
  wordsPerMinute: 140,
}

const parse = (value: unknown) => parseLocaleFile('de/locale.json', JSON.stringify(value))

describe('parseLocaleFile', () => {
  it('reads what a language is, and leaves out where the reading speed is from', () => {
    expect(parse({ ...german, wordsPerMinuteSource: 'a norm' })).toEqual(german)
  })

  it.each([
    ['endonym', { ...german, endonym: '' }],
    ['intl', { ...german, intl: undefined }],
    ['close', { ...german, quotationMarks: { open: '„' } }],
    ['open', { ...german, quotationMarks: null }],
    ['wordsPerMinute', { ...german, wordsPerMinute: '140' }],
    ['wordsPerMinute', { ...german, wordsPerMinute: 0 }],
    ['endonym', null],
  ])('asks for %s where the file lacks it', (name, value) => {
    expect(() => parse(value)).toThrow(InvalidLocaleFileError)
    expect(() => parse(value)).toThrow(new RegExp(`de/locale.json: expected .* as ${name}`))
  })

  it('names the file that is no JSON, and where it ceases to be', () => {
    const parseComma = () => parseLocaleFile('de/locale.json', '{"endonym": "Deutsch",}')
    expect(parseComma).toThrow(InvalidLocaleFileError)
    expect(parseComma).toThrow(/^de\/locale\.json: expected JSON, found .*position 22/)
  })
})
