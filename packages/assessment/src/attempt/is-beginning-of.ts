/**
 * Whether an attempt that was begun at `startedAt`, in milliseconds since 1970, is the one that is meant: where nobody
 * says when that was begun, it may be.
 */
export function isBeginningOf(meant: { startedAt?: number }, startedAt: number): boolean {
  return meant.startedAt === undefined || meant.startedAt === startedAt
}
