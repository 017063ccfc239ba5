import type { AttemptKey, BegunAttempt } from '@karda/database'

/** The name under which a device keeps what belongs to a seat of a class. */
export function seatName({ classId, seatId }: Pick<AttemptKey, 'classId' | 'seatId'>): string {
  return [classId, seatId].join('/')
}

/** The name under which a device keeps an attempt, and by which its windows speak of it. */
export function attemptName(key: BegunAttempt): string {
  return [formerAttemptName(key), key.startedAt].join('/')
}

/** The attempt of which this is the name; when it was begun is null in a name of former times. */
export function attemptOfName(name: string): AttemptKey & { startedAt: number | null } {
  const [classId = '', seatId = '', assignmentId = '', attemptNumber, startedAt] = name.split('/')
  const key = { classId, seatId, assignmentId, attemptNumber: Number(attemptNumber) }
  return { ...key, startedAt: startedAt === undefined ? null : Number(startedAt) }
}

/** The name under which a device kept an attempt before it knew when the attempt was begun. */
export function formerAttemptName(key: AttemptKey): string {
  return [seatName(key), key.assignmentId, key.attemptNumber].join('/')
}
