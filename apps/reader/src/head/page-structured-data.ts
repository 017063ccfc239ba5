import type { LocaleCode } from '@karda/i18n'

/** A page that belongs to no story, as schema.org's `WebPage` or one of its kinds. */
export function pageStructuredData(page: {
  type: 'WebSite' | 'WebPage' | 'AboutPage'
  url: string
  name: string
  description: string
  locale: LocaleCode
}) {
  return {
    '@context': 'https://schema.org',
    '@type': page.type,
    '@id': page.url,
    url: page.url,
    name: page.name,
    description: page.description,
    inLanguage: page.locale,
  }
}
