import type { Edition, Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { glossaryAddress } from '@karda/ui/addresses'

/** A story's glossary as schema.org's `DefinedTermSet`. */
export function glossaryStructuredData(story: Story, edition: Edition, baseAddress: string) {
  const url = baseAddress + glossaryAddress(edition.locale, story.slug)
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name: translator(edition.locale).t('glossary:title'),
    inLanguage: edition.locale,
    hasDefinedTerm: Object.entries(edition.glossary).map(([term, entry]) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${term}`,
      name: entry.headword,
      description: entry.explanation,
      inDefinedTermSet: url,
    })),
  }
}
