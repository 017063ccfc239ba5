import { editionOf, type LevelName, levelTextOf } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import type { SideBySideText } from '@karda/ui/side-by-side'
import { buildEnvironment } from '../environment/build-environment.ts'
import { localeParam, type Params, storyParam } from '../site/page-params.ts'
import { type SitePageVersions, storyVersions } from '../site/site-pages.ts'
import { sideBySidePlace } from './side-by-side-places.ts'

/** What the page of a story in two languages is made with. */
export interface SideBySidePageProps extends SideBySideText {
  locale: LocaleCode
  page: SitePageVersions
  baseAddress: string
}

/** The props of the page of a story at a level in the two languages of its address. */
export function sideBySidePageProps(params: Params, level: LevelName): SideBySidePageProps {
  const { story, edition } = storyParam(params)
  const other = editionOf(story, localeParam({ lang: params?.other }))
  const pair = [edition.locale, other.locale] as const
  return {
    locale: edition.locale,
    story,
    edition,
    text: levelTextOf(edition, level),
    other: { edition: other, text: levelTextOf(other, level) },
    page: storyVersions(story.slug, sideBySidePlace(level, pair), pair),
    baseAddress: buildEnvironment(process.env).baseAddress,
  }
}
