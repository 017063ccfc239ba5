import type { Story } from '@karda/article-content'
import { loadStories } from '@karda/article-content/load'
import type { LocaleCode } from '@karda/i18n'
import { buildEnvironment } from '../environment/build-environment.ts'

let known: Story[] | undefined

/** The stories of the site, read once a build; in development every time, so that a page shows what was just written. */
export function siteStories(): Story[] {
  if (known && process.env.NODE_ENV === 'production') return known
  const loaded = loadStories(buildEnvironment(process.env).storiesFolder)
  if (loaded.kind === 'invalid') throw new InvalidStoriesError(loaded.problems.length)
  known = loaded.stories
  return known
}

/** The story with a slug; throws `UnknownStoryError`, for only addresses of our own stories are asked for. */
export function storyBySlug(slug: string): Story {
  const story = siteStories().find((candidate) => candidate.slug === slug)
  if (!story) throw new UnknownStoryError(slug)
  return story
}

/** The stories that a language has, the newest first. */
export function storiesIn(locale: LocaleCode): Story[] {
  return siteStories()
    .filter((story) => story.editions.some((edition) => edition.locale === locale))
    .sort((one, other) => other.facts.published.localeCompare(one.facts.published))
}

/** A story was asked for that the site does not have; a bug of the caller. */
export class UnknownStoryError extends Error {
  override readonly name = 'UnknownStoryError'

  constructor(slug: string) {
    super(`The site has no story “${slug}”.`)
  }
}

/** A site is not made of stories with problems: `pnpm content check` lists them. */
export class InvalidStoriesError extends Error {
  override readonly name = 'InvalidStoriesError'

  constructor(problems: number) {
    super(`The stories have ${problems} problems; “pnpm content check” lists them.`)
  }
}
