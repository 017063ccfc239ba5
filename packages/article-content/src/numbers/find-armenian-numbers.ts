import { combineNumberTokens } from './combine-number-tokens.ts'
import type { FoundNumber } from './found-number.ts'
import { readArmenianNumberWord } from './read-armenian-number-word.ts'
import { readNumberTokens } from './read-number-tokens.ts'

/**
 * The numbers of an Armenian text: digits (`100 000` with no-break spaces, `3,5`, `1990-ական`, `12-ին`),
 * cardinals and ordinals in words with their endings, and numerals before a measure of time (`եռամյա`). «Մեկ»
 * and «առաջին» are optional, as is «երկուսն էլ» (both); «հարյուրավոր» and «տասնամյակ» state no number.
 */
export function findArmenianNumbers(text: string): FoundNumber[] {
  const both = /(?<!\p{L})երկուս(?:ն|ի|ին|ից|ով) էլ(?!\p{L})/giu
  const plain = text.replace(/[՛՞՜]/g, '')
  const optional = [...plain.matchAll(both)].map(
    (): FoundNumber => ({ value: 2, written: 'words', isOptional: true }),
  )
  const tokens = readNumberTokens(plain.replace(both, ''), {
    digits: /\d{1,3}(?:\u00a0\d{3})+(?:,\d+)?|\d+(?:,\d+)?/,
    parseDigits: (digits) => Number(digits.replaceAll('\u00a0', '').replace(',', '.')),
    readWord: readArmenianNumberWord,
  })
  return [...combineNumberTokens(tokens), ...optional]
}
