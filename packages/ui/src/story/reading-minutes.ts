import { type LocaleCode, localeByCode } from '@karda/i18n'

/** Whole minutes that a student needs to read so many words of a language; at least one. */
export function readingMinutes(words: number, locale: LocaleCode): number {
  return Math.max(1, Math.ceil(words / localeByCode(locale).wordsPerMinute))
}
