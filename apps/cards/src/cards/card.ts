import type { CardWords } from './card-words.ts'

/** A social preview picture, `socialCardSize` pixels large. */
export interface Card {
  /** Path from the root of the site, `/cards/en/armenia-csto/full.png`. */
  address: string
  words: CardWords
}
