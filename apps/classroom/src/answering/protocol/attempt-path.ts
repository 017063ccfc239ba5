import type { AttemptKey, BegunAttempt } from '@karda/database'

/** Which attempt of the seat for which the device acts; the seat itself is told by the device's cookie. */
export type OwnAttempt = Omit<AttemptKey, 'seatId'>

/**
 * The header in which a device says for which seat it asks. The seat that it may act for is told by its cookie alone; but
 * where one student leaves a device to the next, a window of the first must not hand in its answers as those of the other.
 */
export const seatHeader = 'Karda-Seat'

/**
 * The header in which a device says when the attempt was begun of which it speaks, in milliseconds since 1970. Attempts
 * are counted from 1 again once results are erased: what was answered in one that was erased is not of the next.
 */
export const begunHeader = 'Karda-Begun'

/** The headers by which a device says of which attempt it speaks. */
export function attemptHeaders({ seatId, startedAt }: BegunAttempt): Record<string, string> {
  return { [seatHeader]: seatId, [begunHeader]: String(startedAt) }
}

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
