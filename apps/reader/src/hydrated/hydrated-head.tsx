import { editionOf } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { quizAddress } from '@karda/ui/addresses'
import { buildEnvironment } from '../environment/build-environment.ts'
import { nameLevel } from '../head/name-level.ts'
import { PageHead } from '../head/page-head.tsx'
import { quizStructuredData } from '../head/quiz-structured-data.ts'
import { storyVersions } from '../site/site-pages.ts'
import { storyBySlug } from '../site/site-stories.ts'
import type { HydratedPage } from './hydrated-page.ts'

/** The head of a hydrated page. The document puts it there, so that it is no part of what the browser takes over. */
export function HydratedHead({ locale, slug, level }: HydratedPage) {
  const { t } = translator(locale)
  const story = storyBySlug(slug)
  const { headline } = editionOf(story, locale).words
  const { baseAddress } = buildEnvironment(process.env)
  const title = t('quiz:title')
  const description = nameLevel(t('story:quizPageDescription', { headline }), level, locale)
  const address = quizAddress(locale, slug, level)
  return (
    <PageHead
      locale={locale}
      baseAddress={baseAddress}
      address={address}
      page={storyVersions(slug, (language) => quizAddress(language, slug, level))}
      title={nameLevel(`${title} · ${headline}`, level, locale)}
      description={description}
      siteName={t('site:siteName')}
      card={{ kind: 'quiz', locale, slug, level }}
      cardText={t('cards:storyPageAlternativeText', { title, headline })}
      type="website"
      structuredData={quizStructuredData({ story, locale, level, baseAddress, title, description })}
    />
  )
}
