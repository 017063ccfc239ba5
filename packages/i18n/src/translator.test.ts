import { describe, expect, it } from 'vitest'
import { MissingMessageValueError } from './messages/missing-message-value-error.ts'
import { MissingMessageError, translator } from './translator.ts'

describe('translator', () => {
  it('speaks the language it was asked for', () => {
    expect(translator('en').t('site:library')).toBe('Library')
    expect(translator('hy').t('site:library')).toBe('Գրադարան')
    expect(translator('hy').locale.code).toBe('hy')
  })

  it('chooses the plural form by the count', () => {
    const { t } = translator('en')
    expect(t('story:readingTime', { count: 1 })).toBe('1 minute to read')
    expect(t('story:readingTime', { count: 4 })).toBe('4 minutes to read')
  })

  it.each([0, 1, 1.5, 4])(
    'shows the count %d in Armenian, whose singular form covers several numbers',
    (count) => {
      expect(translator('hy').t('story:readingTime', { count })).toContain(String(count))
    },
  )

  it('chooses a message by its context', () => {
    expect(translator('hy').t('story:level', { context: 'plain' })).toBe('Պարզ')
    expect(translator('en').t('glossary:partOfSpeech', { context: 'noun-phrase' })).toBe('phrase')
  })

  it('leaves values as they are', () => {
    const headline = 'A & B <i> {{x}}'
    expect(translator('en').t('glossary:description', { headline })).toContain(headline)
  })

  it('refuses a key that does not exist', () => {
    const { t } = translator('hy')
    // @ts-expect-error: not a key of the namespace
    expect(() => t('story:nothing')).toThrow(new MissingMessageError('story:nothing', 'hy'))
    // @ts-expect-error: not a namespace
    expect(() => t('nowhere:title')).toThrow(MissingMessageError)
  })

  it('refuses a plural without its count', () => {
    expect(() => translator('en').t('story:readingTime')).toThrow(MissingMessageError)
  })

  it('refuses a message whose placeholder has no value', () => {
    expect(() => translator('en').t('story:publishedOn')).toThrow(MissingMessageValueError)
  })

  it('is made once for each language', () => {
    expect(translator('hy')).toBe(translator('hy'))
    expect(translator('hy')).not.toBe(translator('en'))
  })
})
