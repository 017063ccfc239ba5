import type { LocaleCode } from '@karda/i18n'
import { storyAddress } from '@karda/ui/addresses'
import type { SideBySideText } from '@karda/ui/side-by-side'

/** A story in two languages as schema.org's `WebPage` about the story in each. Source: https://schema.org/WebPage. */
export function sideBySideStructuredData(page: {
  sides: SideBySideText
  url: string
  title: string
  description: string
  baseAddress: string
}) {
  const { sides, url, title, description, baseAddress } = page
  const locales: readonly LocaleCode[] = [sides.edition.locale, sides.other.edition.locale]
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: locales,
    isAccessibleForFree: true,
    about: locales.map((locale) => ({
      '@type': 'NewsArticle',
      '@id': baseAddress + storyAddress(locale, sides.story.slug, sides.text.level),
      inLanguage: locale,
    })),
  }
}
