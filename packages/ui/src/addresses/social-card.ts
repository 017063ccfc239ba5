import type { LevelName } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'

/** Size in pixels of every social preview picture, as Open Graph's readers ask for it. */
export const socialCardSize = { width: 1200, height: 630 } as const

/** What a social preview picture shows. */
export type SocialCard =
  | { kind: 'story'; locale: LocaleCode; slug: string; level: LevelName }
  | { kind: 'glossary' | 'background' | 'teaching'; locale: LocaleCode; slug: string }
  | { kind: 'quiz' | 'worksheet'; locale: LocaleCode; slug: string; level: LevelName }
  | { kind: 'page'; locale: LocaleCode; page: 'library' | 'about' | 'accessibility' }

/** The address of a social preview picture, as a path from the domain's root. */
export function socialCardAddress(card: SocialCard): string {
  switch (card.kind) {
    case 'story':
      return `/cards/${card.locale}/${card.slug}/${card.level}.png`
    case 'quiz':
    case 'worksheet':
      return `/cards/${card.locale}/${card.slug}/${card.level}-${card.kind}.png`
    case 'background':
    case 'glossary':
    case 'teaching':
      return `/cards/${card.locale}/${card.slug}/${card.kind}.png`
    case 'page':
      return `/cards/${card.locale}/${card.page}.png`
    default:
      return card satisfies never
  }
}
