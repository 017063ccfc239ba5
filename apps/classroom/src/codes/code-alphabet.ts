/**
 * What codes are made of: capitals and digits. Of those that are taken for one another on a board or a card (0 O Q D, 1 I
 * L, 2 Z, 5 S, 8 B, U V) there is one at most, and there are no vowels, so that no code is a word.
 */
export const codeAlphabet = '34679BCDFGHJKMNPRSTWXY'

/** The characters of the code of an assignment. */
export const joinCodeLength = 8

/** The characters of the code by which one seat is entered again. */
export const returnCodeLength = 10

/** What somebody may have typed as a code, as it would be stored: capitals, without spaces and hyphens. */
export function normalizeCode(typed: string): string {
  return typed.replaceAll(/[\s\-–—_.]/g, '').toUpperCase()
}

/** A code as it is read aloud and written down: in groups. */
export function spacedCode(code: string): string {
  const half = Math.ceil(code.length / 2)
  return `${code.slice(0, half)} ${code.slice(half)}`
}
