import type { Font } from 'fontkit'

/** The width of `text` when it is set on one line at `size`, in the same unit: pixels, points or ems. */
export type MeasureText = (text: string, size: number) => number

/**
 * Measures text, kerning included, as browsers and the cards' renderer set it: word by word, each letter in the first
 * of `fonts` that has it. A word is shaped only once, since titles and lines are tried in many ways.
 */
export function createTextMeasure(fonts: readonly Font[]): MeasureText {
  const widthByWord = new Map<string, number>()
  const widthOf = (word: string) => {
    const width = widthByWord.get(word) ?? widthInEms(word, fonts)
    widthByWord.set(word, width)
    return width
  }
  return (text, size) => {
    const words = text.split(' ')
    const spaces = (words.length - 1) * widthOf(' ')
    return size * words.reduce((width, word) => width + widthOf(word), spaces)
  }
}

function widthInEms(word: string, fonts: readonly Font[]): number {
  return splitByFont(word, fonts).reduce(
    (width, { font, text }) => width + font.layout(text).advanceWidth / font.unitsPerEm,
    0,
  )
}

function splitByFont(text: string, fonts: readonly Font[]): { font: Font; text: string }[] {
  const parts: { font: Font; text: string }[] = []
  for (const character of text) {
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
    if (font === undefined) throw new UndrawableCharacterError(character)
    const last = parts.at(-1)
    if (last?.font === font) last.text += character
    else parts.push({ font, text: character })
  }
  return parts
}

/** The build refuses words that the fonts cannot draw before it measures any, so only a bug gets here. */
export class UndrawableCharacterError extends Error {
  override readonly name = 'UndrawableCharacterError'

  constructor(character: string) {
    super(`None of the fonts can draw "${character}".`)
  }
}
