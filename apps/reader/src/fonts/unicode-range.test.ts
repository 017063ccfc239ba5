import { describe, expect, it } from 'vitest'
import { isInUnicodeRange, unicodeRange } from './unicode-range.ts'

describe('unicodeRange', () => {
  it('joins neighbours into ranges, in order, each character once', () => {
    expect(unicodeRange('cab«a')).toBe('U+61-63, U+AB')
  })

  it('names a lone character alone', () => {
    expect(unicodeRange('և')).toBe('U+587')
  })
})

describe('isInUnicodeRange', () => {
  it.each([
    ['U+0530-058F,U+2024', 'և', true],
    ['U+0530-058F,U+2024', '․', true],
    ['U+0530-058F,U+2024', 'a', false],
    ['U+20, U+61-63', 'c', true],
    ['U+20, U+61-63', 'd', false],
  ])('%s has “%s”: %s', (range, character, expected) => {
    expect(isInUnicodeRange(range, character)).toBe(expected)
  })
})
