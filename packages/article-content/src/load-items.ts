import { inspectStories } from './inspect-stories.ts'
import type { Problem } from './model/problem.ts'
import type { StoryItems } from './model/story-items.ts'
import { buildItems } from './source/build-items.ts'

/** The items of all stories that have any, or, where a story breaks a rule, everything that has to be put right. */
export type LoadedItems = { kind: 'loaded'; items: StoryItems[] } | { kind: 'invalid'; problems: Problem[] }

/**
 * Loads the items of the stories in `folder`, ordered by slug, with nothing that tells an answer but the segments
 * of evidence. A story without items is left out. It refuses whatever `checkStories` refuses; it throws the file
 * system's error where the folder cannot be read.
 */
export function loadItems(folder: string): LoadedItems {
  const { stories, problems } = inspectStories(folder)
  if (problems.length > 0) return { kind: 'invalid', problems }
  return { kind: 'loaded', items: stories.map(buildItems).filter((items) => items !== undefined) }
}
