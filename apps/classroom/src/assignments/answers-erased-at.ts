import type { Assignment } from '@karda/database'

/**
 * When the answers to an assignment were erased that has been closed ever since, in milliseconds since 1970; null where
 * they never were, or where it was opened again.
 */
export function answersErasedAt({
  closedAt,
  resultsErasedAt,
}: Pick<Assignment, 'closedAt' | 'resultsErasedAt'>): number | null {
  if (closedAt === null || resultsErasedAt === null) return null
  // Erasing closes what is not closed yet: what was closed later than that was opened again before.
  return closedAt <= resultsErasedAt ? resultsErasedAt : null
}
