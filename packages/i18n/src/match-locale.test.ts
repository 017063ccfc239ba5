import { describe, expect, it } from 'vitest'
import { matchLocale } from './match-locale.ts'

describe('matchLocale', () => {
  it.each([
    ['en-US', 'en'],
    ['hy-AM', 'hy'],
    ['HY-Armn-AM', 'hy'],
    ['hyw', 'hy'],
    ['hyw-AM', 'hy'],
  ])('serves a reader of %s in %s', (tag, code) => {
    expect(matchLocale([tag])).toBe(code)
  })

  it.each(['fr', '*', '', 'english', 'hyx', '-en'])('knows no language for "%s"', (tag) => {
    expect(matchLocale([tag])).toBeUndefined()
  })

  it('takes the first preference that Karda speaks', () => {
    expect(matchLocale(['fr-FR', 'hy', 'en'])).toBe('hy')
    expect(matchLocale(['en', 'hy'])).toBe('en')
  })

  it('knows no language for a reader without preferences', () => {
    expect(matchLocale([])).toBeUndefined()
  })
})
