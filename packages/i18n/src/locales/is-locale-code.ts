import type { LocaleCode } from './locale.ts'
import { locales } from './locales.ts'

/** Whether Karda speaks the language with exactly this code. */
export function isLocaleCode(value: string): value is LocaleCode {
  return locales.some((locale) => locale.code === value)
}
