import { describe, expect, it } from 'vitest'
import { largestCard } from './largest-card.ts'

describe('largestCard', () => {
  it('names the heaviest of the cards and counts them', () => {
    const cards = [
      { address: '/cards/en/about.png', bytes: 9000 },
      { address: '/cards/hy/about.png', bytes: 30_000 },
      { address: '/cards/en/library.png', bytes: 20_000 },
    ]
    expect(largestCard(cards)).toEqual({
      bench: 'cards',
      cards: 3,
      largestBytes: 30_000,
      largest: '/cards/hy/about.png',
    })
  })

  it('refuses a site without cards', () => {
    expect(() => largestCard([])).toThrow(RangeError)
  })
})
