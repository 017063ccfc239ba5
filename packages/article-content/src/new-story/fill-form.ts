import type { LocaleCode } from '@karda/i18n'
import { conventionsOf } from '../languages/writing-conventions.ts'

/** What a form does not know of the story that is made of it. */
export interface FormValues {
  /** The day on which the story is begun, `2026-11-28`. */
  today: string
  /** Of the file; undefined for files that are the same in every language. */
  locale: LocaleCode | undefined
}

/** A file of the form with `$today`, `$language`, `$open` and `$close` (quotation marks) replaced by what they stand for. */
export function fillForm(text: string, { today, locale }: FormValues): string {
  const values = { today, ...(locale && valuesOfLanguage(locale)) }
  return Object.entries(values).reduce(
    (filled, [name, value]) => filled.replaceAll(`$${name}`, () => value),
    text,
  )
}

function valuesOfLanguage(locale: LocaleCode) {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return {
    language: names.of(locale) ?? locale,
    ...conventionsOf(locale).quotationMarks,
  }
}
