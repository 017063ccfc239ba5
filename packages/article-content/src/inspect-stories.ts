import type { Problem } from './model/problem.ts'
import { rules } from './rules/index.ts'
import { parseStory } from './source/parse-story.ts'
import { readStoryFolders } from './source/read-story-folders.ts'
import type { SourceStory } from './source/source-story.ts'

/** What the checker saw in a folder of stories. */
export interface Inspection {
  stories: SourceStory[]
  /** Ordered by file, line and column. */
  problems: Problem[]
}

/** Reads, parses and judges every story in `folder`; throws the file system's error if it cannot be read. */
export function inspectStories(folder: string): Inspection {
  const parsed = readStoryFolders(folder).map(parseStory)
  const stories = parsed.map(({ story }) => story)
  const problems = [
    ...parsed.flatMap((result) => result.problems),
    ...stories.flatMap((story) => rules.flatMap((rule) => rule(story))),
  ]
  return { stories, problems: problems.sort(byPlace) }
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.line - other.line || (one.column ?? 0) - (other.column ?? 0)
}
