import { lessonMinutes } from '@karda/article-content'
import { storyAddress, teachingAddress } from '@karda/ui/addresses'
import type { TeachingPageData } from '@karda/ui/teaching'
import { storyType } from './story-type.ts'

/**
 * Teacher's notes as schema.org's `LearningResource`, for teachers, about the story that they teach.
 * Source: https://schema.org/LearningResource, https://schema.org/EducationalAudience.
 */
export function teachingStructuredData(resource: {
  data: TeachingPageData
  baseAddress: string
  title: string
  description: string
}) {
  const { data, baseAddress, title, description } = resource
  const { story, edition } = data
  const url = baseAddress + teachingAddress(edition.locale, story.slug)
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: edition.locale,
    learningResourceType: 'lesson plan',
    timeRequired: `PT${lessonMinutes}M`,
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    isAccessibleForFree: true,
    about: {
      '@type': storyType(story, edition),
      '@id': baseAddress + storyAddress(edition.locale, story.slug, 'full'),
    },
  }
}
