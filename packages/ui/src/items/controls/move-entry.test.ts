import { describe, expect, it } from 'vitest'
import { moveEntry } from './move-entry.ts'

describe('moveEntry', () => {
  it('changes an entry with its neighbour above or below', () => {
    expect(moveEntry(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
    expect(moveEntry(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  })

  it('leaves the order as it was at either end', () => {
    const order = ['a', 'b']
    expect(moveEntry(order, 0, -1)).toBe(order)
    expect(moveEntry(order, 1, 1)).toBe(order)
  })
})
