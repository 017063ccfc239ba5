import type { LocaleCode } from '@karda/i18n'
import { conventionsOf } from '../languages/writing-conventions.ts'
import type { FoundNumber } from '../numbers/found-number.ts'

/** The numbers of a text in which only those in digits must be said in another language too. */
export function findDigits(text: string, locale: LocaleCode): FoundNumber[] {
  return conventionsOf(locale)
    .findNumbers(text)
    .map((number) => ({ ...number, isOptional: number.isOptional || number.written === 'words' }))
}
