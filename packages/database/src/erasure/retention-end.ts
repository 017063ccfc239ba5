import type { Assignment } from '../tables/assignments.ts'

/** A day in milliseconds. */
const day = 86_400_000

/**
 * When the results of an assignment are to be erased, in milliseconds since 1970: its days of retention after it was
 * closed by hand or, where late answers are not accepted, after it was due. Where answers are still accepted, they are
 * counted from the due time or from when the server last heard of an attempt (`lastHeardAt`), whichever is later: a
 * teacher who never closes anything keeps nothing for ever. Null while nothing was heard, as there is nothing to erase.
 */
export function retentionEnd(
  { closedAt, settings }: Pick<Assignment, 'closedAt' | 'settings'>,
  lastHeardAt: number | null,
): number | null {
  const endedAt = closedAt ?? (settings.acceptsLate ? null : settings.dueAt)
  const countedFrom = endedAt ?? (lastHeardAt === null ? null : Math.max(lastHeardAt, settings.dueAt ?? 0))
  return countedFrom === null ? null : countedFrom + settings.retentionDays * day
}
