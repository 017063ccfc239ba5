import type { Problem } from './model/problem.ts'
import { blanksRule } from './rules/blanks-filled.ts'
import { rules } from './rules/index.ts'
import { parseStory } from './source/parse-story.ts'
import { syntaxRule } from './source/parse-yaml.ts'
import { readStoryFolders } from './source/read-story-folders.ts'
import type { SourceStory } from './source/source-story.ts'

/** What the checker saw in a folder of stories. */
export interface Inspection {
  stories: SourceStory[]
  /** Ordered by file, line and column. */
  problems: Problem[]
}

/** A story as its files hold it, and what is wrong with it, in the order of its files and lines. */
export interface InspectedStory {
  story: SourceStory
  problems: Problem[]
}

/** Reads, parses and judges every story in `folder`; throws the file system's error if it cannot be read. */
export function inspectStories(folder: string): Inspection {
  const inspected = [...inspectInTurn(folder)]
  return {
    stories: inspected.map(({ story }) => story),
    problems: inspected.flatMap(({ problems }) => problems).sort(byPlace),
  }
}

/** The same one story after another, so that only one of them need be held, with the trees of all its files. */
export function* inspectInTurn(folder: string): Generator<InspectedStory> {
  for (const files of readStoryFolders(folder)) {
    const { story, problems: unread } = parseStory(files)
    const problems = withoutBlankLines(story, [...unread, ...rules.flatMap((rule) => rule(story))])
    yield { story, problems: problems.sort(byPlace) }
  }
}

/** What is said of a line with a blank: where the file cannot be read, and the blank. What else is wrong there can wait. */
const rulesOfBlankLines = [blanksRule, syntaxRule]

function withoutBlankLines({ blanks }: SourceStory, problems: readonly Problem[]): Problem[] {
  const blankLines = new Set(blanks.map(({ file, line }) => `${file}:${line}`))
  return problems.filter(
    ({ rule, file, line }) => rulesOfBlankLines.includes(rule) || !blankLines.has(`${file}:${line}`),
  )
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.line - other.line || (one.column ?? 0) - (other.column ?? 0)
}
