import type { LocaleCode } from '@karda/i18n'
import { locales } from '@karda/i18n'
import type { LanguageVersion } from '@karda/ui'
import {
  backgroundAddress,
  glossaryAddress,
  languageChoiceAddress,
  libraryAddress,
  quizAddress,
  type SitePage,
  sitePageAddress,
  storyAddress,
  teachingAddress,
} from '@karda/ui/addresses'
import { sideBySidePlaces } from '../side-by-side/side-by-side-places.ts'
import { worksheetPlaces } from '../worksheet/worksheet-places.ts'
import { storyOutlines } from './site-content.ts'
import { storyBySlug } from './site-stories.ts'
import type { StoryOutline } from './story-outline.ts'

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

/** The address of one of a story's pages in a language. */
export type StoryPlace = (locale: LocaleCode, slug: string) => string

/**
 * One of a story's pages in the languages of the story, or in those that have it; the language that the story was
 * written in serves everyone else.
 */
export function storyVersions(
  slug: string,
  place: StoryPlace,
  locales?: readonly LocaleCode[],
): SitePageVersions {
  const story = storyBySlug(slug)
  const versions = story.editions
    .filter(({ locale }) => locales?.includes(locale) ?? true)
    .map(({ locale }) => ({ locale, address: place(locale, slug) }))
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
    ...storyOutlines().flatMap((outline) => [
      ...placesOf(outline).map((place) => storyVersions(outline.slug, place)),
      ...sideBySidePlaces(outline).map(({ place, locales }) => storyVersions(outline.slug, place, locales)),
      ...worksheetPlaces(outline).map(({ place, locales }) => storyVersions(outline.slug, place, locales)),
    ]),
  ]
}

function placesOf({ levels, quizLevels, hasBackground, hasNotes }: StoryOutline): StoryPlace[] {
  return [
    ...levels.map(
      (level): StoryPlace =>
        (locale, slug) =>
          storyAddress(locale, slug, level),
    ),
    glossaryAddress,
    ...(hasNotes ? [teachingAddress] : []),
    ...(hasBackground ? [backgroundAddress] : []),
    ...quizLevels.map(
      (level): StoryPlace =>
        (locale, slug) =>
          quizAddress(locale, slug, level),
    ),
  ]
}

function inEveryLocale(addressIn: (locale: LocaleCode) => string): LanguageVersion[] {
  return locales.map(({ code }) => ({ locale: code, address: addressIn(code) }))
}

function withFirstAsFallback(versions: LanguageVersion[]): SitePageVersions {
  return { versions, fallbackAddress: versions[0]?.address ?? languageChoiceAddress }
}
