import { editionOf, levelTextOf } from '@karda/article-content'
import { PageTop, SiteFooter, StoryBeside } from '@karda/ui'
import { quizAddress } from '@karda/ui/addresses'
import { renderToStaticMarkup } from 'react-dom/server'
import { storyVersions } from '../site/site-pages.ts'
import { storyBySlug } from '../site/site-stories.ts'
import type { HydratedPage } from './hydrated-page.ts'
import type { StaticMarkup } from './static-markup.tsx'

/** Draws what is only read of a hydrated page. */
export function staticPartsOf({ locale, slug, level }: HydratedPage): StaticMarkup {
  const story = storyBySlug(slug)
  const edition = editionOf(story, locale)
  const address = quizAddress(locale, slug, level)
  const { versions } = storyVersions(slug, (language) => quizAddress(language, slug, level))
  return {
    header: renderToStaticMarkup(<PageTop locale={locale} address={address} versions={versions} />),
    footer: renderToStaticMarkup(<SiteFooter locale={locale} address={address} />),
    story: renderToStaticMarkup(
      <StoryBeside story={story} edition={edition} text={levelTextOf(edition, level)} />,
    ),
  }
}
