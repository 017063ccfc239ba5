import type { Marking } from '@karda/database'

/** A teacher’s marks of the written answer in the first attempt of the first seat. */
export function markingOf(marks: Record<string, number>, hash: string | null = null): Marking {
  return { seatId: 'seat-1', attemptNumber: 1, itemId: 'why', marks, responseHash: hash }
}
