import type { LevelName } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'

/** The page on which a language is chosen. */
export const languageChoiceAddress = '/'

/** A page of a language that belongs to no story, by its place in the address. */
export type SitePage = 'about' | 'accessibility'

/** The library of a language, as a path from the domain's root. */
export function libraryAddress(locale: LocaleCode): string {
  return `/${locale}/`
}

/** A page that belongs to no story, as a path from the domain's root. */
export function sitePageAddress(locale: LocaleCode, page: SitePage): string {
  return `/${locale}/${page}/`
}

/** Where a student enters a class by its code, as a path from the domain's root; only where the classroom is served too. */
export function joinClassAddress(locale: LocaleCode): string {
  return `/${locale}/class/join/`
}

/** A teacher's classes, as a path from the domain's root; only where the classroom is served too. */
export function classesAddress(locale: LocaleCode): string {
  return `/${locale}/class/`
}

/** A story at a level, as a path from the domain's root; the full level stands at the story's own address. */
export function storyAddress(locale: LocaleCode, slug: string, level: LevelName): string {
  return level === 'full' ? `/${locale}/${slug}/` : `/${locale}/${slug}/${level}/`
}

/** A story at a level beside itself in another language, as a path from the domain's root. */
export function sideBySideAddress(
  locale: LocaleCode,
  slug: string,
  level: LevelName,
  other: LocaleCode,
): string {
  return `${storyAddress(locale, slug, level)}with/${other}/`
}

/** The practice quiz on a story at a level, as a path from the domain's root. */
export function quizAddress(locale: LocaleCode, slug: string, level: LevelName): string {
  return `${storyAddress(locale, slug, level)}quiz/`
}

/**
 * The worksheet on a story at a level, as a path from the domain's root; with `other`, the sheet that has that language
 * too.
 */
export function worksheetAddress(
  locale: LocaleCode,
  slug: string,
  level: LevelName,
  other?: LocaleCode,
): string {
  return `${storyAddress(locale, slug, level)}worksheet/${other ? `with/${other}/` : ''}`
}

/** The answer key of a worksheet, as a path from the domain's root; arguments as for `worksheetAddress`. */
export function worksheetKeyAddress(
  locale: LocaleCode,
  slug: string,
  level: LevelName,
  other?: LocaleCode,
): string {
  return `${worksheetAddress(locale, slug, level, other)}key/`
}

/** The glossary of a story, as a path from the domain's root. */
export function glossaryAddress(locale: LocaleCode, slug: string): string {
  return `/${locale}/${slug}/glossary/`
}

/** The teacher's notes on a story, as a path from the domain's root. */
export function teachingAddress(locale: LocaleCode, slug: string): string {
  return `/${locale}/${slug}/teach/`
}

/** What stands behind a story, as a path from the domain's root. */
export function backgroundAddress(locale: LocaleCode, slug: string): string {
  return `/${locale}/${slug}/background/`
}
