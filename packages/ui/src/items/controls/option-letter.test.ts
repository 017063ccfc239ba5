import { messagesOf } from '@karda/i18n'
import { describe, expect, it } from 'vitest'
import { optionLetter } from './option-letter.ts'

describe('optionLetter', () => {
  it('numbers answers by the letters of the language', () => {
    expect(optionLetter(2, messagesOf('en', 'quiz'))).toBe('c')
    expect(optionLetter(2, messagesOf('hy', 'quiz'))).toBe('գ')
  })

  it('goes on with numbers where the letters end', () => {
    expect(optionLetter(12, messagesOf('hy', 'quiz'))).toBe('13')
  })
})
