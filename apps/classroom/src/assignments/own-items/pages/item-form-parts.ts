import type { LocaleCode } from '@karda/i18n'
import { type FormFields, fieldText } from '../../../forms/read-form.ts'

/** What every part of the form of an item is given. */
export interface ItemFormParts {
  locale: LocaleCode
  /** The languages in which the item can be written. */
  languages: readonly LocaleCode[]
  fields: FormFields
  /** What is wrong at a control, in words. */
  problemAt: (controlId: string) => string | undefined
}

/** What a field of words in a language is called, and what is typed in it and wrong with it. */
export function wordsField({ fields, problemAt }: ItemFormParts, part: string, language: LocaleCode) {
  const id = `${part}-${language}`
  return { id, name: id, lang: language, defaultValue: fieldText(fields, id), problem: problemAt(id) }
}
