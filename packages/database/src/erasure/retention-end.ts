import type { Assignment } from '../tables/assignments.ts'

/** A day in milliseconds. */
const day = 86_400_000

/**
 * When the results of an assignment are to be erased, in milliseconds since 1970: its days of retention after it was
 * closed by hand or, where late answers are not accepted, after it was due. Null while it has no end.
 */
export function retentionEnd({
  closedAt,
  settings,
}: Pick<Assignment, 'closedAt' | 'settings'>): number | null {
  const endedAt = closedAt ?? (settings.acceptsLate ? null : settings.dueAt)
  return endedAt === null ? null : endedAt + settings.retentionDays * day
}
