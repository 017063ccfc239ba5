import { describe, expect, it } from 'vitest'
import { orderItem } from '../testing/build-items.ts'
import type { Item } from './item.ts'
import { ofType, TypeMismatchError } from './of-type.ts'

const item: Item = orderItem(['a', 'b'])

describe('ofType', () => {
  it('gives back a value of the type asked for', () => {
    expect(ofType(item, 'order')).toBe(item)
  })

  it('says which type was expected and which was found', () => {
    const ask = () => ofType<Item, 'match'>(item, 'match')
    expect(ask).toThrow(TypeMismatchError)
    expect(ask).toThrow('Expected match, found order.')
    expect(ask).toThrow(expect.objectContaining({ name: 'TypeMismatchError' }))
  })
})
