/**
 * What codes are made of: capitals and digits. Of those that are taken for one another on a board or a card (0 O Q D, 1 I
 * L, 2 Z, 5 S, 8 B, U V) there is one at most, and there are no vowels, so that no code is a word.
 */
export const codeAlphabet = '34679BCDFGHJKMNPRSTWXY'

/** The characters of the code of an assignment. */
export const joinCodeLength = 8

/** The characters of the code by which one seat is entered again. */
export const returnCodeLength = 10

/** What is read or typed in place of a character of the alphabet: what looks like it, here and on a Russian keyboard. */
const mistaken = ['0OQ58', 'ЗВСОНКМРЅТХУҮ'].join('')
const meant = ['DDDSB', '3BCDHKMPSTXYY'].join('')

/**
 * What somebody may have typed as a code, as it would be stored: capitals, without spaces and hyphens, and with the
 * characters that were meant.
 */
export function normalizeCode(typed: string): string {
  const capitals = typed.replaceAll(/[\s\-–—_.]/g, '').toUpperCase()
  return capitals.replaceAll(/./gu, (character) => meant[mistaken.indexOf(character)] ?? character)
}

/** A code as it is read aloud and written down: in groups. */
export function spacedCode(code: string): string {
  const half = Math.ceil(code.length / 2)
  return `${code.slice(0, half)} ${code.slice(half)}`
}
