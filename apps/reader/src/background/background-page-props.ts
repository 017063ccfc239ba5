import type { Edition, Story } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { backgroundAddress } from '@karda/ui/addresses'
import type { ShownBackground } from '@karda/ui/background'
import { buildEnvironment } from '../environment/build-environment.ts'
import { drawMap } from '../maps/draw-map.ts'
import { backgroundOf } from '../site/site-backgrounds.ts'
import { type SitePageVersions, storyVersions } from '../site/site-pages.ts'

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
  const { maps, places } = background.map
  return {
    locale,
    shown: { story, edition, background, words, maps: maps.map((map) => drawMap(map, places)) },
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
