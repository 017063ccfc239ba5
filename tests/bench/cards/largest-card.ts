import type { CardsResult } from '../bench-result.ts'

/** A social card as it is served. */
export interface CardFile {
  /** `/cards/hy/about.png` */
  address: string
  bytes: number
}

/** The heaviest of the cards. Throws a RangeError where there are none. */
export function largestCard(cards: readonly CardFile[]): CardsResult {
  const [largest] = cards.toSorted((a, b) => b.bytes - a.bytes)
  if (!largest) throw new RangeError('the site has no social cards')
  return { bench: 'cards', cards: cards.length, largestBytes: largest.bytes, largest: largest.address }
}
