import { type LocaleCode, type Translator, translator } from '@karda/i18n'

/** The same words in one of a sheet's languages. */
export interface Wording {
  locale: LocaleCode
  text: string
}

/** A message of the interface in each of `locales`. */
export function messageIn(
  locales: readonly LocaleCode[],
  message: (t: Translator['t'], locale: LocaleCode) => string,
): Wording[] {
  return locales.map((locale) => ({ locale, text: message(translator(locale).t, locale) }))
}

/** Words of twin items: of each, what `wordsOf` takes from it. */
export function wordsIn<Twin extends { locale: LocaleCode }>(
  twins: readonly Twin[],
  wordsOf: (twin: Twin) => string | undefined,
): Wording[] {
  return twins.flatMap((twin) => {
    const text = wordsOf(twin)
    return text === undefined ? [] : [{ locale: twin.locale, text }]
  })
}
