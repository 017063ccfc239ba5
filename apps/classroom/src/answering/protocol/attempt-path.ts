import type { AttemptKey } from '@karda/database'

/** Which attempt of the seat for which the device acts; the seat itself is told by the device's cookie. */
export type OwnAttempt = Omit<AttemptKey, 'seatId'>

/**
 * Where a device reads an attempt (`GET`), and, below it, sends what happened in it (`events/`, `POST`) and asks what is
 * said of its answers (`feedback/`, `GET`).
 */
export function attemptPath(
  { classId, assignmentId, attemptNumber }: OwnAttempt,
  part: '' | 'events/' | 'feedback/' = '',
): string {
  return `/api/v1/classes/${classId}/assignments/${assignmentId}/attempts/${attemptNumber}/${part}`
}
