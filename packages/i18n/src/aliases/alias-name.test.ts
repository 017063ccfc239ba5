import { describe, expect, it } from 'vitest'
import { aliasName, UnknownAliasError } from './alias-name.ts'

describe('aliasName', () => {
  it('says the alias in the language asked for', () => {
    expect(aliasName('en', 'brave-otter')).toBe('Brave Otter')
    expect(aliasName('hy', 'brave-otter')).toBe('Անվեհեր ջրասամույր')
  })

  it.each(['', 'brave', 'otter-brave', 'brave-otter-', 'Brave-otter', 'constructor-otter', 'brave-toString'])(
    'refuses the key "%s"',
    (aliasKey) => {
      expect(() => aliasName('en', aliasKey)).toThrow(UnknownAliasError)
    },
  )
})
