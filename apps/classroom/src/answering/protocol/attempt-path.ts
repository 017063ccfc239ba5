import type { AttemptKey } from '@karda/database'

/** Which attempt of the seat for which the device acts; the seat itself is told by the device's cookie. */
export type OwnAttempt = Omit<AttemptKey, 'seatId'>

/**
 * The header in which a device says for which seat it asks. The seat that it may act for is told by its cookie alone; but
 * where one student leaves a device to the next, a window of the first must not hand in its answers as those of the other.
 */
export const seatHeader = 'Karda-Seat'

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
