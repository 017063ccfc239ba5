import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Card } from '../cards/card.ts'
import { loadFontFiles } from '../fonts/load-font-files.ts'
import { openFonts } from '../fonts/open-fonts.ts'
import { overweightCards } from './overweight-cards.ts'
import { undrawableCards } from './undrawable-cards.ts'

const fonts = openFonts(loadFontFiles(path.join(import.meta.dirname, '../..')))

describe('undrawableCards', () => {
  it('names the card and the character that would be an empty box', () => {
    expect(undrawableCards([cardOf('Library'), cardOf('Жlibrary')], fonts)).toEqual([
      '/cards/en/Жlibrary.png: no font of the cards can draw “Ж” (U+0416)',
    ])
  })
})

describe('overweightCards', () => {
  it('names each card of more than 60 kB', () => {
    const cards = [
      { address: '/cards/en/library.png', bytes: 60_000 },
      { address: '/cards/hy/library.png', bytes: 60_001 },
    ]
    expect(overweightCards(cards)).toEqual([
      '/cards/hy/library.png: weighs 60001 bytes, at most 60000 are allowed',
    ])
  })
})

function cardOf(title: string): Card {
  const words = { title, text: '', wordmark: 'Karda', endonym: 'English' }
  return { address: `/cards/en/${title}.png`, words }
}
