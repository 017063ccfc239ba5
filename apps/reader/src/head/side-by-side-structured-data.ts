import { storyAddress } from '@karda/ui/addresses'
import type { SideBySideText } from '@karda/ui/side-by-side'
import { storyType } from './story-type.ts'

/** A story in two languages as schema.org's `WebPage` about the story in each. Source: https://schema.org/WebPage. */
export function sideBySideStructuredData(page: {
  sides: SideBySideText
  url: string
  title: string
  description: string
  baseAddress: string
}) {
  const { sides, url, title, description, baseAddress } = page
  const editions = [sides.edition, sides.other.edition]
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: editions.map(({ locale }) => locale),
    isAccessibleForFree: true,
    about: editions.map((edition) => ({
      '@type': storyType(sides.story, edition),
      '@id': baseAddress + storyAddress(edition.locale, sides.story.slug, sides.text.level),
      inLanguage: edition.locale,
    })),
  }
}
