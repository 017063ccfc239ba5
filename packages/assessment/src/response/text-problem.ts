import type { ResponseProblem } from './response-problem.ts'

/** What is wrong with a typed text of at most `limit` characters; null where nothing is. */
export function textProblem(text: string, limit: number): ResponseProblem | null {
  if (text.length > limit) return { code: 'text-too-long', limit, found: text.length }
  const isReadable = !/\p{Surrogate}/u.test(text) && !text.includes('\0')
  return isReadable ? null : { code: 'unreadable-text' }
}
