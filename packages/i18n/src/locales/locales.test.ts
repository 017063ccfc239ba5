import { describe, expect, it } from 'vitest'
import { defaultLocale } from './default-locale.ts'
import { isLocaleCode } from './is-locale-code.ts'
import { localeByCode } from './locale-by-code.ts'
import { locales } from './locales.ts'

describe('locales', () => {
  it('offers first the language of who asked for none that we speak', () => {
    expect(locales[0].code).toBe(defaultLocale)
  })

  it.each(locales)('has $code formats that Intl knows', (locale) => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale.intl)).toEqual([locale.intl])
  })

  it.each(locales)('names $code as the language names itself', (locale) => {
    const ownName = new Intl.DisplayNames(locale.intl, { type: 'language' }).of(locale.code) ?? ''
    expect(locale.endonym.toLocaleLowerCase(locale.intl)).toBe(ownName.toLocaleLowerCase(locale.intl))
  })

  it('has no two languages with one code', () => {
    expect(new Set(locales.map((locale) => locale.code)).size).toBe(locales.length)
  })

  it('finds a language by its code', () => {
    expect(localeByCode('hy').endonym).toBe('Հայերեն')
    expect(localeByCode(defaultLocale).code).toBe(defaultLocale)
  })

  it('accepts the exact code of a language and nothing else', () => {
    expect(isLocaleCode('hy')).toBe(true)
    expect(['HY', 'hy-AM', 'fr', '', 'constructor'].some(isLocaleCode)).toBe(false)
  })
})
