import { describe, expect, it } from 'vitest'
import { messageNamespaces } from '../message-namespaces.ts'
import { messagesOf } from '../messages-of.ts'
import { foreignSigns } from './foreign-signs.ts'

const messages = messageNamespaces.flatMap((namespace) =>
  Object.entries<string>(messagesOf('hy', namespace)).map(([key, text]) => ({
    key: `${namespace}:${key}`,
    text,
  })),
)

describe('Armenian messages', () => {
  it.each(messages)('$key uses Armenian letters and signs only', ({ text }) => {
    expect(foreignSigns(text)).toEqual([])
  })

  it('are composed Unicode (NFC)', () => {
    expect(messages.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([])
  })

  it('close a sentence outside the quotation marks', () => {
    expect(messages.filter(({ text }) => text.includes('։»'))).toEqual([])
  })

  it('give no ending to a value from outside', () => {
    expect(messages.filter(({ text }) => /\}\}[-\p{L}]/u.test(text))).toEqual([])
  })
})
