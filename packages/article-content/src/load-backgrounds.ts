import { inspectStories } from './inspect-stories.ts'
import type { Problem } from './model/problem.ts'
import type { StoryBackground } from './model/story-background.ts'
import { buildBackground } from './source/build-background.ts'

/** The backgrounds of all stories that have one, or, where a story breaks a rule, everything to put right. */
export type LoadedBackgrounds =
  | { kind: 'loaded'; backgrounds: StoryBackground[] }
  | { kind: 'invalid'; problems: Problem[] }

/**
 * Loads the backgrounds of the stories in `folder`, ordered by slug; a story without one is left out. It refuses
 * whatever `checkStories` refuses; it throws the file system's error where the folder cannot be read.
 */
export function loadBackgrounds(folder: string): LoadedBackgrounds {
  const { stories, problems } = inspectStories(folder)
  if (problems.length > 0) return { kind: 'invalid', problems }
  const backgrounds = stories.map(buildBackground).filter((background) => background !== undefined)
  return { kind: 'loaded', backgrounds }
}
