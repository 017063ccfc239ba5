import { type Edition, type LevelName, MissingLevelError, type Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { storyAddress } from '@karda/ui/addresses'
import { levelLabel } from '@karda/ui/level-label'
import { practiceItemsOf } from '../site/site-stories.ts'
import { quizData } from './quiz-data.ts'
import type { QuizPageProps } from './quiz-page.tsx'

/** The props of a quiz's page. Throws `MissingLevelError` for a level that has no quiz: no such page is asked for. */
export function quizPageProps(story: Story, edition: Edition, level: LevelName): QuizPageProps {
  const items = practiceItemsOf(story.slug)
  if (!items) throw new MissingLevelError(level, edition.locale)
  const { locale, words } = edition
  return {
    locale,
    hydrated: { kind: 'quiz', locale, slug: story.slug, level },
    quiz: quizData(story, items, locale, level),
    title: translator(locale).t('quiz:title'),
    headline: words.headline,
    level: story.facts.levels.length > 1 ? levelLabel(level, locale) : null,
    storyHref: storyAddress(locale, story.slug, level),
  }
}
