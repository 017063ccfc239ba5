import { editionOf, type LevelName, type Story } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { quizAddress, storyAddress } from '@karda/ui/addresses'
import { storyType } from './story-type.ts'

/** A practice quiz as schema.org's `Quiz`, about the story it asks of. Source: https://schema.org/Quiz. */
export function quizStructuredData(quiz: {
  story: Story
  locale: LocaleCode
  level: LevelName
  baseAddress: string
  title: string
  description: string
}) {
  const { story, locale, level, baseAddress } = quiz
  const url = baseAddress + quizAddress(locale, story.slug, level)
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    '@id': url,
    url,
    name: quiz.title,
    description: quiz.description,
    inLanguage: locale,
    learningResourceType: 'quiz',
    educationalUse: 'practice',
    isAccessibleForFree: true,
    about: {
      '@type': storyType(story, editionOf(story, locale)),
      '@id': baseAddress + storyAddress(locale, story.slug, level),
    },
  }
}
