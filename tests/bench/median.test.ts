import { describe, expect, it } from 'vitest'
import { median } from './median.ts'

describe('median', () => {
  it('is the middle value by size, not by place or by letters', () => {
    expect(median([100, 9, 20])).toBe(20)
  })

  it('is the mean of the two in the middle where their number is even', () => {
    expect(median([4, 1, 2, 10])).toBe(3)
  })

  it('leaves the list as it was', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('refuses an empty list', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})
