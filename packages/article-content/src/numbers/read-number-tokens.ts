import type { NumberToken } from './number-token.ts'

/** How a language writes numbers. */
export interface NumberNotation {
  /** A row of digits with its grouping and decimals; without the flag `g`. */
  digits: RegExp
  /** The value of such a row. */
  parseDigits(digits: string): number
  /** What a word, in small letters, counts; undefined where it is no number. */
  readWord(word: string): NumberToken | undefined
}

/** Cuts a text into number tokens; anything between words but one space or hyphen breaks a number off. */
export function readNumberTokens(text: string, notation: NumberNotation): NumberToken[] {
  const tokens: NumberToken[] = []
  let end = 0
  for (const match of text.matchAll(new RegExp(`(${notation.digits.source})|\\p{L}+`, 'gu'))) {
    const gap = text.slice(end, match.index)
    if (!/^[ \u00a0-]?$/.test(gap)) tokens.push({ kind: 'break' })
    tokens.push(
      match[1] === undefined
        ? (notation.readWord(match[0].toLowerCase()) ?? { kind: 'break' })
        : { kind: 'digits', value: notation.parseDigits(match[1]) },
    )
    end = match.index + match[0].length
  }
  return tokens
}
