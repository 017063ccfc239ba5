import type { AttemptKey } from '../tables/attempts.ts'

/** An attempt's key as one text, to look it up by. */
export function attemptKeyText({ classId, assignmentId, seatId, attemptNumber }: AttemptKey): string {
  return JSON.stringify([classId, assignmentId, seatId, attemptNumber])
}
