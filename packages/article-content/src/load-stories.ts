import { inspectStories } from './inspect-stories.ts'
import type { Problem } from './model/problem.ts'
import type { Story } from './model/story.ts'
import { buildStory } from './source/build-story.ts'

/** All stories, or, where any of them breaks a rule, everything that has to be put right. */
export type LoadedStories = { kind: 'loaded'; stories: Story[] } | { kind: 'invalid'; problems: Problem[] }

/**
 * Loads the stories in `folder`, ordered by slug. It refuses whatever `checkStories` refuses, so that a page
 * never meets a broken story. Throws the file system's error where the folder cannot be read.
 */
export function loadStories(folder: string): LoadedStories {
  const { stories, problems } = inspectStories(folder)
  if (problems.length > 0) return { kind: 'invalid', problems }
  return { kind: 'loaded', stories: stories.map(buildStory).filter((story) => story !== undefined) }
}
