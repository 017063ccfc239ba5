import { describe, expect, it } from 'vitest'
import { romanizeFor } from './romanize-for.ts'

describe('romanizeFor', () => {
  it('helps a reader of Latin letters with an Armenian word', () => {
    expect(romanizeFor('en', 'hy', 'Նիկոլ')).toBe('Nikol')
  })

  it('leaves out what a reader can read: Armenian letters, and Latin ones', () => {
    expect(romanizeFor('hy', 'en', 'Nikol')).toBeUndefined()
    expect(romanizeFor('en', 'en', 'Nikol')).toBeUndefined()
  })
})
