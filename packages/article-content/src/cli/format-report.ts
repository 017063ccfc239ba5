import type { Inspection } from '../inspect-stories.ts'
import type { Problem } from '../model/problem.ts'
import { blanksRule } from '../rules/blanks-filled.ts'

/**
 * The checker's report: each problem by its place, a blank in a line of its own, an empty line between files, and the
 * counts at the end.
 */
export function formatReport({ stories, problems }: Inspection): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file)
  const files = [...byFile.values()].map((group) => group.map(formatProblem).join('\n'))
  const languages = new Set(stories.flatMap((story) => story.editions.map((edition) => edition.locale)))
  const items = stories.flatMap((story) => Object.keys(story.items?.data ?? {}))
  const blanks = problems.filter(({ rule }) => rule === blanksRule)
  const counts = [
    count(stories.length, 'story', 'stories'),
    count(languages.size, 'language', 'languages'),
    count(items.length, 'item', 'items'),
    ...(blanks.length > 0 ? [count(blanks.length, 'blank', 'blanks')] : []),
    count(problems.length - blanks.length, 'problem', 'problems'),
  ]
  return [...files, `content: ${counts.join(', ')}`].join('\n\n')
}

function formatProblem({ file, line, column, rule, expected, found, hint }: Problem): string {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`
  if (rule === blanksRule) return `${place}  blank  ${expected}`
  const lines = [`${place}  ${rule}`, `  expected ${expected}`, `  found ${found}`]
  return (hint ? [...lines, `  hint ${hint}`] : lines).join('\n')
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
