import type { Font } from 'fontkit'

/** The characters of `text` that none of `fonts` can draw, each once: a card would show an empty box. */
export function undrawableCharacters(text: string, fonts: readonly Font[]): string[] {
  const isDrawable = (character: string) =>
    fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
  return [...new Set(text)].filter((character) => !isDrawable(character))
}
