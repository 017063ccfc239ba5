import { formatList, type LocaleCode, localeByCode } from '@karda/i18n'

/** Names of languages in the language `locale`, in a row: “English and Armenian”. */
export function languageNames(languages: readonly LocaleCode[], locale: LocaleCode): string {
  const names = new Intl.DisplayNames(localeByCode(locale).intl, { type: 'language' })
  return formatList(
    languages.map((language) => names.of(language) ?? language),
    locale,
  )
}
