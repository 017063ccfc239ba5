import { romanizeArmenian } from '@karda/article-content'
import { type Locale, type LocaleCode, localeByCode } from '@karda/i18n'

/** How each script that Latin readers cannot read is put into Latin letters. */
const romanizers: Partial<Record<Locale['script'], (text: string) => string>> = { Armn: romanizeArmenian }

/** A word of the language `written` in Latin letters, where it is written in others and `reader` is a language written in Latin. */
export function romanizeFor(reader: LocaleCode, written: LocaleCode, word: string): string | undefined {
  if (localeByCode(reader).script !== 'Latn') return undefined
  return romanizers[localeByCode(written).script]?.(word)
}
