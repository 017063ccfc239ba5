import { inspectStories } from './inspect-stories.ts'
import type { Problem } from './model/problem.ts'
import type { StoryAnswerKey } from './model/story-items.ts'
import { buildAnswerKey } from './source/build-items.ts'

/** The keys of all stories that have items, or, where a story breaks a rule, everything that has to be put right. */
export type LoadedAnswerKeys =
  | { kind: 'loaded'; answerKeys: StoryAnswerKey[] }
  | { kind: 'invalid'; problems: Problem[] }

/**
 * Loads the answer keys of the stories in `folder`, ordered by slug, with the words that explain them. What
 * delivers items to be assessed does not import this. A story without items is left out. It refuses whatever
 * `checkStories` refuses; it throws the file system's error where the folder cannot be read.
 */
export function loadAnswerKeys(folder: string): LoadedAnswerKeys {
  const { stories, problems } = inspectStories(folder)
  if (problems.length > 0) return { kind: 'invalid', problems }
  return { kind: 'loaded', answerKeys: stories.map(buildAnswerKey).filter((key) => key !== undefined) }
}
