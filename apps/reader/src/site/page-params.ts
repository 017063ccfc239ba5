import { type Edition, editionOf, type LevelName, levelNameSchema, type Story } from '@karda/article-content'
import { isLocaleCode, type LocaleCode, locales } from '@karda/i18n'
import { storyOutlines } from './site-content.ts'
import { storyBySlug } from './site-stories.ts'
import type { StoryOutline } from './story-outline.ts'

/** The parts of an address that Next hands to a page. */
export type Params = Readonly<Partial<Record<string, string | string[]>>> | undefined

/** Every language, as the paths of a page that each language has. */
export function localePaths() {
  return { paths: locales.map(({ code }) => ({ params: { lang: code } })), fallback: false as const }
}

/** Every story in each of its languages, as the paths of a page that each story has, or each of those that `hasPage`. */
export function storyPaths(hasPage: (story: StoryOutline) => boolean = () => true) {
  const paths = storyOutlines()
    .filter(hasPage)
    .flatMap(({ slug, locales: own }) => own.map((locale) => ({ params: { lang: locale, story: slug } })))
  return { paths, fallback: false as const }
}

/** Every story at those of these levels that it has, as the paths of its page in each of its languages. */
export function storyLevelPaths(levels: readonly LevelName[]) {
  return pathsAtLevels(levels, (story) => story.levels)
}

/** Every story that has a background in each of its languages, as the paths of its page. */
export function backgroundPaths() {
  return storyPaths(({ hasBackground }) => hasBackground)
}

/** Every quiz at these levels, as the paths of its page in each language of its story. */
export function quizPaths(levels: readonly LevelName[]) {
  return pathsAtLevels(levels, (story) => story.quizLevels)
}

function pathsAtLevels(
  levels: readonly LevelName[],
  levelsOf: (story: StoryOutline) => readonly LevelName[],
) {
  const paths = storyOutlines().flatMap((story) =>
    levelsOf(story)
      .filter((level) => levels.includes(level))
      .flatMap((level) =>
        story.locales.map((locale) => ({ params: { lang: locale, story: story.slug, level } })),
      ),
  )
  return { paths, fallback: false as const }
}

/** The level in a page's address. */
export function levelParam(params: Params): LevelName {
  const level = levelNameSchema.safeParse(params?.level)
  if (!level.success) throw new UnknownAddressError(params?.level)
  return level.data
}

/** The language in a page's address. */
export function localeParam(params: Params): LocaleCode {
  const lang = params?.lang
  if (typeof lang !== 'string' || !isLocaleCode(lang)) throw new UnknownAddressError(lang)
  return lang
}

/** The story in a page's address, in the address's language. */
export function storyParam(params: Params): { story: Story; edition: Edition } {
  const slug = params?.story
  if (typeof slug !== 'string') throw new UnknownAddressError(slug)
  const story = storyBySlug(slug)
  return { story, edition: editionOf(story, localeParam(params)) }
}

/** Next asks only for paths that we named, so an unknown part of an address is a bug. */
export class UnknownAddressError extends Error {
  override readonly name = 'UnknownAddressError'

  constructor(part: string | string[] | undefined) {
    super(`No page has the part “${part}” in its address.`)
  }
}
