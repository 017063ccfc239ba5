import type { Problem } from '@karda/article-content'

/** A problem of a story in one line, with the place to put it right. */
export function describeProblem({ file, line, expected, found }: Problem): string {
  return `${file}:${line}: expected ${expected}, found ${found}`
}
