import { storyAddress } from '@karda/ui/addresses'
import type { Sheet } from '@karda/ui/worksheet'
import { storyType } from './story-type.ts'

/** A worksheet or its key as schema.org's `LearningResource`. Source: https://schema.org/LearningResource. */
export function worksheetStructuredData(resource: {
  sheet: Sheet
  url: string
  title: string
  description: string
  baseAddress: string
}) {
  const { sheet, url, title, description, baseAddress } = resource
  const locales = sheet.texts.map(({ edition }) => edition.locale)
  const { edition } = sheet.texts[0]
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: locales,
    learningResourceType: 'worksheet',
    isAccessibleForFree: true,
    about: {
      '@type': storyType(sheet.story, edition),
      '@id': baseAddress + storyAddress(edition.locale, sheet.story.slug, sheet.level),
    },
  }
}
