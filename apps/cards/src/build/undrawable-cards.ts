import type { Font } from 'fontkit'
import type { Card } from '../cards/card.ts'
import { undrawableCharacters } from '../fonts/undrawable-characters.ts'

/** One line for each card with a character that no font of the cards has; such a character would be an empty box. */
export function undrawableCards(cards: readonly Card[], fonts: readonly Font[]): string[] {
  return cards.flatMap(({ address, words }) => {
    const characters = undrawableCharacters(Object.values(words).join(''), fonts).map(describeCharacter)
    return characters.length === 0 ? [] : `${address}: no font of the cards can draw ${characters.join(', ')}`
  })
}

function describeCharacter(character: string): string {
  const codePoint = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `“${character}” (U+${codePoint})`
}
