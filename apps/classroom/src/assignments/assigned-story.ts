import type { Story } from '@karda/article-content'
import type { Assignment } from '@karda/database'
import type { LibraryStory } from '../library/library-story.ts'
import { services } from '../services/services.ts'

/** The story of an assignment, with its items and their key, which is for the server alone. */
export function assignedStory({ storySlug }: Pick<Assignment, 'storySlug'>): LibraryStory {
  const found = services().library.story(storySlug)
  if (!found) throw new MissingStoryError(storySlug)
  return found
}

/** The title of an assignment in a language: the teacher's own, else the story's headline. */
export function assignmentTitle({ title }: Pick<Assignment, 'title'>, story: Story, locale: string): string {
  const edition = story.editions.find((one) => one.locale === locale) ?? story.editions[0]
  return title ?? edition?.words.headline ?? story.slug
}

/** An assignment is of a story that this build has no more. */
export class MissingStoryError extends Error {
  override readonly name = 'MissingStoryError'

  constructor(slug: string) {
    super(`There is an assignment of the story “${slug}”, which is not among the stories of this build.`)
  }
}
