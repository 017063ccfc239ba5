import type { Inspection } from '../inspect-stories.ts'
import type { Problem } from '../model/problem.ts'

/** The checker's report: each problem by its place, an empty line between files, and the counts at the end. */
export function formatReport({ stories, problems }: Inspection): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file)
  const files = [...byFile.values()].map((group) => group.map(formatProblem).join('\n'))
  const languages = new Set(stories.flatMap((story) => story.editions.map((edition) => edition.locale)))
  const items = stories.flatMap((story) => Object.keys(story.items?.data ?? {}))
  const counts = [
    count(stories.length, 'story', 'stories'),
    count(languages.size, 'language', 'languages'),
    count(items.length, 'item', 'items'),
    count(problems.length, 'problem', 'problems'),
  ]
  return [...files, `content: ${counts.join(', ')}`].join('\n\n')
}

function formatProblem({ file, line, column, rule, expected, found, hint }: Problem): string {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`
  const lines = [`${place}  ${rule}`, `  expected ${expected}`, `  found ${found}`]
  return (hint ? [...lines, `  hint ${hint}`] : lines).join('\n')
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
