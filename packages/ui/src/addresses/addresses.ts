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

/** A story at a level, as a path from the domain's root; the full level stands at the story's own address. */
export function storyAddress(locale: LocaleCode, slug: string, level: LevelName): string {
  return level === 'full' ? `/${locale}/${slug}/` : `/${locale}/${slug}/${level}/`
}

/** The glossary of a story, as a path from the domain's root. */
export function glossaryAddress(locale: LocaleCode, slug: string): string {
  return `/${locale}/${slug}/glossary/`
}
