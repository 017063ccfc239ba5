import type { locales } from './locales.ts'

/** The code of a language that Karda speaks: the first part of every address and the name of its folders. */
export type LocaleCode = (typeof locales)[number]['code']

/** A language that Karda speaks, and what a page needs to know to be set in it. */
export type Locale = LocaleDescription & { readonly code: LocaleCode }

/** What is said of a language where it is listed. */
export interface LocaleDescription {
  /** BCP 47 language tag, as in `lang` and in addresses. */
  readonly code: string
  /** The language's name in the language itself. */
  readonly endonym: string
  /** ISO 15924 code of the script that it is written in. */
  readonly script: 'Latn' | 'Armn'
  /** Base direction of its script, as in `dir`. */
  readonly direction: 'ltr' | 'rtl'
  /** BCP 47 tag given to `Intl`. */
  readonly intl: string
  /** Language and territory as Open Graph writes them in `og:locale`. */
  readonly openGraph: `${string}_${string}`
  /** The outer signs around what somebody said, as stories in the language write them. */
  readonly quotationMarks: { readonly open: string; readonly close: string }
  /** Silent reading speed of a student of about thirteen, in words a minute; its source stands in `locale.json`. */
  readonly wordsPerMinute: number
}
