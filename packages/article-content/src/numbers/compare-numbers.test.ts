import { describe, expect, it } from 'vitest'
import { compareNumbers } from './compare-numbers.ts'

const number = (value: number, isOptional = false) => ({ value, written: 'words' as const, isOptional })

describe('compareNumbers', () => {
  it('finds no difference between the same numbers in another order', () => {
    const difference = compareNumbers([number(3), number(2)], [number(2), number(3)])
    expect(difference).toEqual({ onlyInFirst: [], onlyInSecond: [] })
  })

  it('counts how often a number is stated', () => {
    const difference = compareNumbers([number(3), number(3)], [number(3), number(4)])
    expect(difference).toEqual({ onlyInFirst: [3], onlyInSecond: [4] })
  })

  it('lets an optional number stand for a required one, and does not miss it', () => {
    expect(compareNumbers([number(2, true)], [number(2)])).toEqual({ onlyInFirst: [], onlyInSecond: [] })
    expect(compareNumbers([number(2, true)], [])).toEqual({ onlyInFirst: [], onlyInSecond: [] })
  })
})
