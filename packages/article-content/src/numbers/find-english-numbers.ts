import { combineNumberTokens } from './combine-number-tokens.ts'
import { englishNumberWords } from './english-number-words.ts'
import type { FoundNumber } from './found-number.ts'
import { readNumberTokens } from './read-number-tokens.ts'

/**
 * The numbers of an English text: digits (`100,000`, `3.5`, `1990s`, `12th`), cardinals and ordinals in words.
 * “One” and “first” are optional, as are “both” and “twice”; “hundreds of”, “dozens of” state no number. It
 * cannot tell “a second” from “the second”, nor “one hundred and two hundred” from “one hundred and two”.
 */
export function findEnglishNumbers(text: string): FoundNumber[] {
  const tokens = readNumberTokens(text, {
    digits: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/,
    parseDigits: (digits) => Number(digits.replaceAll(',', '')),
    readWord: (word) => englishNumberWords.get(word),
  })
  return combineNumberTokens(tokens)
}
