import { describe, expect, it } from 'vitest'
import { fillMessage } from './fill-message.ts'
import { MissingMessageValueError } from './missing-message-value-error.ts'

describe('fillMessage', () => {
  it('puts each value in the place of its name', () => {
    expect(fillMessage('Հարց {{number}}/{{total}}', { number: 3, total: 14 })).toBe('Հարց 3/14')
  })

  it('fills a placeholder wherever it is repeated', () => {
    expect(fillMessage('{{word}}, {{word}}', { word: 'CSTO' })).toBe('CSTO, CSTO')
  })

  it('leaves values as they are, even those that look like placeholders', () => {
    expect(fillMessage('“{{text}}”', { text: '$& {{number}} <b>' })).toBe('“$& {{number}} <b>”')
  })

  it('refuses a message whose placeholder has no value', () => {
    expect(() => fillMessage('Question {{number}}', {})).toThrow(MissingMessageValueError)
  })
})
