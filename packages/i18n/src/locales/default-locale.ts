import type { LocaleCode } from './locale.ts'

/** The language of a page whose reader has asked for none that Karda speaks. */
export const defaultLocale: LocaleCode = 'en'
