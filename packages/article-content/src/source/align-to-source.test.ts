import { describe, expect, it } from 'vitest'
import { alignToSource } from './align-to-source.ts'

describe('alignToSource', () => {
  it('finds each character of a text that was read as it stands', () => {
    expect(alignToSource('abc', 'xxabc', 2)).toEqual([2, 3, 4])
  })

  it('steps over the backslash of an escape', () => {
    expect(alignToSource('2024. x', '2024\\. x', 0)).toEqual([0, 1, 2, 3, 5, 6, 7])
  })

  it('takes a character reference for the one character it stands for', () => {
    expect(alignToSource('a&b', 'a&amp;b', 0)).toEqual([0, 1, 6])
    expect(alignToSource('a\u00a0b', 'a\\u00a0b', 0)).toEqual([0, 1, 7])
  })

  it('takes a fold and its indentation for one space', () => {
    expect(alignToSource('a b', 'a\n    b', 0)).toEqual([0, 1, 6])
  })

  it('steps over opening and doubled quotation marks', () => {
    expect(alignToSource("it's", "'it''s'", 0)).toEqual([1, 2, 3, 5])
  })

  it('keeps to the place where it can follow no further', () => {
    expect(alignToSource('a b', 'ax', 0)).toEqual([0, 1, 1])
  })
})
