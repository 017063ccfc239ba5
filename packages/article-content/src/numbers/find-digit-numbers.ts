import { combineNumberTokens } from './combine-number-tokens.ts'
import type { FoundNumber } from './found-number.ts'
import { readNumberTokens } from './read-number-tokens.ts'

/**
 * The numbers in digits of a text in a language of which nothing is known. Languages differ in their signs: three
 * digits behind a sign are a group (`1.000`, `1’000`, `1 000` with a space that does not break), one or two behind a
 * point or a comma are decimals.
 */
export function findDigitNumbers(text: string): FoundNumber[] {
  const tokens = readNumberTokens(text, {
    digits: /\d{1,3}(?:[.,\u00a0\u202f’]\d{3})+(?!\d)|\d+[.,]\d{1,2}(?!\d)|\d+/,
    parseDigits,
    readWord: () => undefined,
  })
  return combineNumberTokens(tokens)
}

function parseDigits(digits: string): number {
  const isDecimal = /^\d+[.,]\d{1,2}$/.test(digits)
  return Number(isDecimal ? digits.replace(',', '.') : digits.replace(/\D/g, ''))
}
