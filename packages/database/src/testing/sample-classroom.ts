import type { Queryable } from '../engine/database.ts'
import { type Assignment, type AssignmentKey, createAssignment } from '../tables/assignments.ts'
import { type AttemptKey, startAttempt } from '../tables/attempts.ts'
import { createClass } from '../tables/classes.ts'
import { addSeats } from '../tables/seats.ts'

/** 1 September 2026, in milliseconds since 1970, and a day in milliseconds. */
export const autumn = Date.UTC(2026, 8, 1)
export const day = 86_400_000

/** An assignment of the sample class, due a week after it opens. */
export const sampleAssignment: Omit<Assignment, 'closedAt' | 'resultsErasedAt'> = {
  classId: 'class-1',
  assignmentId: 'quiz-1',
  storySlug: 'armenia-csto',
  level: 'plain',
  title: null,
  settings: {
    locales: ['hy', 'en'],
    itemIds: ['who-left', 'why-frozen'],
    storyIsOpen: true,
    attemptsAllowed: 2,
    feedback: 'after-closing',
    opensAt: autumn,
    dueAt: autumn + 7 * day,
    acceptsLate: false,
    retentionDays: 90,
  },
  createdAt: autumn,
}

/** The sample assignment's key. */
export const quiz: AssignmentKey = { classId: 'class-1', assignmentId: 'quiz-1' }

/** Stores a class with free seats and, of the same ids, an assignment. */
export async function furnishClass(
  db: Queryable,
  { classId, assignmentId }: AssignmentKey = quiz,
  seatIds: readonly string[] = ['seat-1', 'seat-2', 'seat-3'],
): Promise<void> {
  await createClass(db, { classId, teacherId: 'teacher-1', name: '8ա', locale: 'hy', createdAt: autumn })
  await addSeats(
    db,
    classId,
    seatIds.map((seatId) => ({ seatId, aliasKey: `alias-of-${seatId}` })),
    autumn,
  )
  await createAssignment(db, { ...sampleAssignment, classId, assignmentId })
}

/** Starts the first attempt of a seat and returns its key. */
export async function beginAttempt(
  db: Queryable,
  seatId = 'seat-1',
  key: AssignmentKey = quiz,
): Promise<AttemptKey> {
  await startAttempt(db, { ...key, seatId }, 7, autumn)
  return { ...key, seatId, attemptNumber: 1 }
}
