import { inspectStories } from './inspect-stories.ts'
import type { Problem } from './model/problem.ts'

/**
 * Everything wrong with the stories in `folder`: syntax, values and content rules, ordered by file and line.
 * Throws the file system's error where the folder cannot be read.
 */
export function checkStories(folder: string): Problem[] {
  return inspectStories(folder).problems
}
