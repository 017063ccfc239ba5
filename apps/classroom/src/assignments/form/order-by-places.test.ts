import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderByPlaces } from './order-by-places.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const places = (numbers: Record<string, number>) => new Map(Object.entries(numbers))

describe('orderByPlaces', () => {
  it('leaves the order as it is where no number was changed', () => {
    expect(orderByPlaces(ids, places({ a: 1, b: 2, c: 3, d: 4, e: 5 }))).toEqual(ids)
    expect(orderByPlaces(ids, new Map())).toEqual(ids)
  })

  it('puts what was given another number at that very place', () => {
    expect(orderByPlaces(ids, places({ e: 2 }))).toEqual(['a', 'e', 'b', 'c', 'd'])
    expect(orderByPlaces(ids, places({ a: 4 }))).toEqual(['b', 'c', 'd', 'a', 'e'])
    expect(orderByPlaces(ids, places({ a: 5, e: 1 }))).toEqual(['e', 'b', 'c', 'd', 'a'])
  })

  it('puts what was given a number beyond the end last, and one below the start first', () => {
    expect(orderByPlaces(ids, places({ b: 99 }))).toEqual(['a', 'c', 'd', 'e', 'b'])
    expect(orderByPlaces(ids, places({ d: 0 }))).toEqual(['d', 'a', 'b', 'c', 'e'])
  })

  it('takes every order that is written out in numbers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (wanted) => {
        const written = new Map(wanted.map((id, index) => [id, index + 1]))
        expect(orderByPlaces(ids, written)).toEqual(wanted)
      }),
    )
  })

  it('loses nothing and doubles nothing, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: -3, max: 9 })), (numbers) => {
        expect(orderByPlaces(ids, places(numbers)).toSorted()).toEqual(ids)
      }),
    )
  })
})
