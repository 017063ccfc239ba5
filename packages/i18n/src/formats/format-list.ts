import type { LocaleCode } from '../locales/locale.ts'
import { localeByCode } from '../locales/locale-by-code.ts'

/** Names or phrases in a row, the last joined by the language's "and". */
export function formatList(parts: Iterable<string>, locale: LocaleCode): string {
  return new Intl.ListFormat(localeByCode(locale).intl, { type: 'conjunction' }).format(parts)
}
