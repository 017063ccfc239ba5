import type { AssignmentTimes } from './assignment-status.ts'

/**
 * As when something counts as received that the server had wholly read at `readAt` and keeps at `now`, in milliseconds
 * since 1970. It is `now`, so that nothing counts as received before what was kept earlier, by which feedback may have been
 * told; but what only waited for its turn while it became due, or while the assignment was closed, was there in time.
 */
export function arrivalMoment(
  readAt: number,
  now: number,
  { dueAt, closedAt }: Pick<AssignmentTimes, 'dueAt' | 'closedAt'>,
): number {
  const hasEndedMeanwhile = [dueAt, closedAt].some((end) => end !== null && readAt <= end && end < now)
  return hasEndedMeanwhile ? readAt : now
}
