import { inspectStories } from './inspect-stories.ts'
import type { Problem } from './model/problem.ts'
import type { StoryTeaching } from './model/teaching.ts'
import { buildTeaching } from './source/teaching/build-teaching.ts'

/** The notes of all stories that have any, or, where a story breaks a rule, everything that has to be put right. */
export type LoadedTeaching =
  | { kind: 'loaded'; teaching: StoryTeaching[] }
  | { kind: 'invalid'; problems: Problem[] }

/**
 * Loads the teacher's notes on the stories in `folder`, ordered by slug. A story without notes is left out. It refuses
 * whatever `checkStories` refuses; it throws the file system's error where the folder cannot be read.
 */
export function loadTeaching(folder: string): LoadedTeaching {
  const { stories, problems } = inspectStories(folder)
  if (problems.length > 0) return { kind: 'invalid', problems }
  return { kind: 'loaded', teaching: stories.map(buildTeaching).filter((notes) => notes !== undefined) }
}
