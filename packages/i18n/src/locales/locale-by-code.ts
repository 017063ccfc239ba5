import type { Locale, LocaleCode } from './locale.ts'
import { locales } from './locales.ts'

/** The language with this code. */
export function localeByCode(code: LocaleCode): Locale {
  for (const locale of locales) {
    if (locale.code === code) return locale
  }
  throw new UnknownLocaleError(code)
}

/** Only a mistake in code asks for a language that is not listed: a value from outside passes `isLocaleCode` first. */
export class UnknownLocaleError extends Error {
  override readonly name = 'UnknownLocaleError'

  constructor(code: string) {
    super(`No locale has the code "${code}".`)
  }
}
