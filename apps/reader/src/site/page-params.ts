import { type Edition, editionOf, type LevelName, levelNameSchema, type Story } from '@karda/article-content'
import { isLocaleCode, type LocaleCode, locales } from '@karda/i18n'
import { backgroundOf } from './site-backgrounds.ts'
import { quizLevels } from './site-items.ts'
import { siteStories } from './site-stories.ts'

/** The parts of an address that Next hands to a page. */
export type Params = Readonly<Partial<Record<string, string | string[]>>> | undefined

/** Every language, as the paths of a page that each language has. */
export function localePaths() {
  return { paths: locales.map(({ code }) => ({ params: { lang: code } })), fallback: false as const }
}

/** Every story in each of its languages, as the paths of a page that each story has. */
export function storyPaths() {
  const paths = siteStories().flatMap((story) =>
    story.editions.map(({ locale }) => ({ params: { lang: locale, story: story.slug } })),
  )
  return { paths, fallback: false as const }
}

/** Every story at those of these levels that it has, as the paths of its page in each of its languages. */
export function storyLevelPaths(levels: readonly LevelName[]) {
  return pathsAtLevels(levels, (story) => story.facts.levels)
}

/** Every story that has a background in each of its languages, as the paths of its page. */
export function backgroundPaths() {
  const { paths, fallback } = storyPaths()
  return { paths: paths.filter(({ params }) => backgroundOf(params.story) !== undefined), fallback }
}

/** Every quiz at these levels, as the paths of its page in each language of its story. */
export function quizPaths(levels: readonly LevelName[]) {
  return pathsAtLevels(levels, quizLevels)
}

function pathsAtLevels(levels: readonly LevelName[], levelsOf: (story: Story) => readonly LevelName[]) {
  const paths = siteStories().flatMap((story) =>
    levelsOf(story)
      .filter((level) => levels.includes(level))
      .flatMap((level) =>
        story.editions.map(({ locale }) => ({ params: { lang: locale, story: story.slug, level } })),
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
  const story = siteStories().find(({ slug }) => slug === params?.story)
  if (!story) throw new UnknownAddressError(params?.story)
  return { story, edition: editionOf(story, localeParam(params)) }
}

/** Next asks only for paths that we named, so an unknown part of an address is a bug. */
export class UnknownAddressError extends Error {
  override readonly name = 'UnknownAddressError'

  constructor(part: string | string[] | undefined) {
    super(`No page has the part “${part}” in its address.`)
  }
}
