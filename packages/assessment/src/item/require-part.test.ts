import { describe, expect, it } from 'vitest'
import { IncompleteItemError, requirePart } from './require-part.ts'

describe('requirePart', () => {
  it('gives back what is there, an empty text too', () => {
    expect(requirePart('which', 'text', '')).toBe('')
  })

  it('says which item lacks what', () => {
    const ask = () => requirePart('which', 'choices.a', undefined)
    expect(ask).toThrow(IncompleteItemError)
    expect(ask).toThrow('The item which has no choices.a.')
    expect(ask).toThrow(expect.objectContaining({ name: 'IncompleteItemError' }))
  })
})
