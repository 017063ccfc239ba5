import type { LocaleCode } from '@karda/i18n'
import { locales } from '@karda/i18n'
import type { LanguageVersion } from '@karda/ui'
import {
  glossaryAddress,
  languageChoiceAddress,
  libraryAddress,
  type SitePage,
  sitePageAddress,
  storyAddress,
} from '@karda/ui/addresses'
import { siteStories } from './site-stories.ts'

/** A page that search engines may know, in every language that has it. */
export interface SitePageVersions {
  versions: LanguageVersion[]
  /** Where a visitor goes whose language the page does not have. */
  fallbackAddress: string
  /** ISO date of the last change, where it is known. */
  modified?: string
}

/** The library in its languages; who speaks none of them chooses one. */
export function libraryVersions(): SitePageVersions {
  return { versions: inEveryLocale(libraryAddress), fallbackAddress: languageChoiceAddress }
}

/** A page that belongs to no story, in its languages. */
export function sitePageVersions(page: SitePage): SitePageVersions {
  return withFirstAsFallback(inEveryLocale((locale) => sitePageAddress(locale, page)))
}

/** A story's page in the languages of the story; the language it was written in serves everyone else. */
export function storyVersions(slug: string, kind: 'story' | 'glossary'): SitePageVersions {
  const story = siteStories().find((candidate) => candidate.slug === slug)
  if (!story) return { versions: [], fallbackAddress: languageChoiceAddress }
  const addressIn = (locale: LocaleCode) =>
    kind === 'story' ? storyAddress(locale, slug, 'full') : glossaryAddress(locale, slug)
  const versions = story.editions.map(({ locale }) => ({ locale, address: addressIn(locale) }))
  const original = versions.find(({ locale }) => locale === story.facts.originalLanguage)
  const page = withFirstAsFallback(versions)
  return { ...page, modified: story.facts.modified, ...(original && { fallbackAddress: original.address }) }
}

/** All pages of the site, for its map. */
export function sitePages(): SitePageVersions[] {
  return [
    libraryVersions(),
    sitePageVersions('about'),
    sitePageVersions('accessibility'),
    ...siteStories().flatMap(({ slug }) => [storyVersions(slug, 'story'), storyVersions(slug, 'glossary')]),
  ]
}

function inEveryLocale(addressIn: (locale: LocaleCode) => string): LanguageVersion[] {
  return locales.map(({ code }) => ({ locale: code, address: addressIn(code) }))
}

function withFirstAsFallback(versions: LanguageVersion[]): SitePageVersions {
  return { versions, fallbackAddress: versions[0]?.address ?? languageChoiceAddress }
}
