import { type LevelName, levelsAsked } from '@karda/article-content'
import type { LibraryStory } from '../../library/library-story.ts'
import type { Library } from '../../library/open-library.ts'

/** A story at one of the levels at which it can be assigned. */
export interface AssignableStory extends LibraryStory {
  level: LevelName
  /** All levels at which it can be assigned, hardest first. */
  levels: readonly LevelName[]
}

/** The stories of the library that have items to assign, in its order. */
export function assignableStories(library: Library): LibraryStory[] {
  return library.slugs.flatMap((slug) => {
    const found = library.story(slug)
    return found && levelsAsked(found.items, 'assignment').length > 0 ? [found] : []
  })
}

/**
 * The story and level that a form asks for; where there is no such story, or no such level, the first one. Undefined
 * where the library has nothing to assign.
 */
export function assignableStory(
  library: Library,
  asked: { storySlug: string; level: string },
): AssignableStory | undefined {
  const stories = assignableStories(library)
  const found = stories.find(({ story }) => story.slug === asked.storySlug) ?? stories[0]
  if (!found) return undefined
  const levels = levelsAsked(found.items, 'assignment')
  const level = levels.find((one) => one === asked.level) ?? levels[0]
  return level && { ...found, level, levels }
}
