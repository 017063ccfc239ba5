import { describe, expect, it } from 'vitest'
import { chanceOfAtLeast } from './chance-of-at-least.ts'

const fair = (count: number) => Array<number>(count).fill(0.25)

describe('chanceOfAtLeast', () => {
  it('is the binomial tail where all events are equally likely', () => {
    expect(chanceOfAtLeast(4, fair(5))).toBeCloseTo(5 * 0.25 ** 4 * 0.75 + 0.25 ** 5)
    expect(chanceOfAtLeast(1, fair(5))).toBeCloseTo(1 - 0.75 ** 5)
  })

  it('counts each event by its own probability', () => {
    expect(chanceOfAtLeast(2, [1 / 2, 1 / 3, 1 / 4])).toBeCloseTo(3 / 24 + 2 / 24 + 1 / 24 + 1 / 24)
  })

  it('is certain for none and impossible for more than there are', () => {
    expect(chanceOfAtLeast(0, fair(3))).toBeCloseTo(1)
    expect(chanceOfAtLeast(4, fair(3))).toBe(0)
  })
})
