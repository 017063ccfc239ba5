import { defaultLocale, isLocaleCode, type LocaleCode } from '@karda/i18n'

/** The language in a page's address; the server hands on only addresses that begin with one of ours. */
export async function pageLocale(params: Promise<{ lang: string }>): Promise<LocaleCode> {
  const { lang } = await params
  return isLocaleCode(lang) ? lang : defaultLocale
}
