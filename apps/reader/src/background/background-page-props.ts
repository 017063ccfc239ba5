import type { Edition, Story } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { backgroundAddress } from '@karda/ui/addresses'
import type { ShownBackground } from '@karda/ui/background'
import { buildEnvironment } from '../environment/build-environment.ts'
import { drawnMaps } from '../maps/drawn-maps.ts'
import { type SitePageVersions, storyVersions } from '../site/site-pages.ts'
import { backgroundOf } from '../site/site-stories.ts'

/** What the page of a story's background is made with. */
export interface BackgroundPageProps {
  locale: LocaleCode
  shown: ShownBackground
  page: SitePageVersions
  baseAddress: string
}

/** The props of the page of a story's background. Throws `MissingBackgroundError`: only backgrounds that stories have are asked for. */
export function backgroundPageProps(story: Story, edition: Edition): BackgroundPageProps {
  const { locale } = edition
  const background = backgroundOf(story.slug)
  const words = background?.words[locale]
  if (!background || !words) throw new MissingBackgroundError(story.slug)
  return {
    locale,
    shown: { story, edition, background, words, maps: drawnMaps(background) },
    page: storyVersions(story.slug, backgroundAddress),
    baseAddress: buildEnvironment(process.env).baseAddress,
  }
}

/** A background was asked for that its story does not have; a bug of the caller. */
export class MissingBackgroundError extends Error {
  override readonly name = 'MissingBackgroundError'

  constructor(slug: string) {
    super(`The story “${slug}” has no background.`)
  }
}
