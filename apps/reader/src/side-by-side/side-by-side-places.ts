import type { LevelName } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { sideBySideAddress } from '@karda/ui/addresses'
import { storyOutlines } from '../site/site-content.ts'
import type { StoryPlace } from '../site/site-pages.ts'
import type { StoryOutline } from '../site/story-outline.ts'

/** A story at a level in two of its languages: an address in each of the two. */
export interface SideBySidePlace {
  place: StoryPlace
  locales: readonly [LocaleCode, LocaleCode]
}

/** Every two languages of a story, at each of its levels. */
export function sideBySidePlaces({ levels, locales }: StoryOutline): SideBySidePlace[] {
  return levels.flatMap((level) =>
    locales.flatMap((one, index) =>
      locales.slice(index + 1).map((other) => ({
        place: sideBySidePlace(level, [one, other]),
        locales: [one, other] as const,
      })),
    ),
  )
}

/** The address of a story at a level in each of two languages, beside the other of the two. */
export function sideBySidePlace(level: LevelName, pair: readonly [LocaleCode, LocaleCode]): StoryPlace {
  return (locale, slug) => sideBySideAddress(locale, slug, level, locale === pair[0] ? pair[1] : pair[0])
}

/** Every story at those of these levels that it has, in each language beside each other one. */
export function sideBySidePaths(levels: readonly LevelName[]) {
  const paths = storyOutlines().flatMap(({ slug, levels: own, locales }) =>
    own
      .filter((level) => levels.includes(level))
      .flatMap((level) =>
        locales.flatMap((lang) =>
          locales
            .filter((other) => other !== lang)
            .map((other) => ({ params: { lang, story: slug, level, other } })),
        ),
      ),
  )
  return { paths, fallback: false as const }
}
