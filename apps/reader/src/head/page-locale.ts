import { isLocaleCode, type LocaleCode } from '@karda/i18n'

/**
 * The language of a page, from the props that the page was made with: the document knows nothing else of the page,
 * and an address does not tell it (404 has none of its own).
 */
export function pageLocale(props: Readonly<Record<string, unknown>>): LocaleCode | undefined {
  const pageProps = props.pageProps
  if (typeof pageProps !== 'object' || pageProps === null || !('locale' in pageProps)) return undefined
  const { locale } = pageProps
  return typeof locale === 'string' && isLocaleCode(locale) ? locale : undefined
}
