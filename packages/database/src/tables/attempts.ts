import type { Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import { assignmentOf } from './assignments.ts'
import { holdSeat } from './seats.ts'

export interface AttemptRow {
  class_id: string
  assignment_id: string
  seat_id: string
  attempt_number: number
  seed: number
  started_at: number
  submitted_at: number | null
}

/** Which attempt of which seat at which assignment; `attemptNumber` counts from 1. */
export interface AttemptKey {
  classId: string
  assignmentId: string
  seatId: string
  attemptNumber: number
}

/**
 * Which of the attempts that have had the same key: once results are erased, attempts are counted from 1 again.
 * `startedAt` in milliseconds since 1970.
 */
export interface BegunAttempt extends AttemptKey {
  startedAt: number
}

/** That an attempt was made; what happened in it is told by its events. Times are milliseconds since 1970. */
export interface AttemptRecord extends BegunAttempt {
  /** A whole number that decides the order of choices. */
  seed: number
  /** When the first submission arrived; whether that was late, the assignment's due time tells. */
  submittedAt: number | null
}

/** An attempt that a student may now work on, or why there is none. */
export type AttemptStart =
  /** `isNew` where it was not under way already. */
  | { kind: 'under-way'; attempt: AttemptRecord; isNew: boolean }
  | { kind: 'no-attempts-left' }
  | { kind: 'closed' }
  | { kind: 'no-assignment' }
  | { kind: 'no-seat' }

/**
 * Starts the next attempt of a seat, or goes on with one that was not handed in. However many devices of a seat start
 * at once, they get the same attempt. Whether the assignment is open by time is for the caller to know.
 */
export async function startAttempt(
  db: Queryable,
  key: Omit<AttemptKey, 'attemptNumber'>,
  seed: number,
  startedAt: number,
): Promise<AttemptStart> {
  return transact(db, async (transaction) => {
    const assignment = await assignmentOf(transaction, key)
    if (!assignment) return { kind: 'no-assignment' }
    if (assignment.closedAt !== null) return { kind: 'closed' }
    const seat = await holdSeat(transaction, key, startedAt)
    if (!seat) return { kind: 'no-seat' }
    const known = await attemptsOfSeat(transaction, key)
    const last = known.at(-1)
    if (last && last.submittedAt === null) return { kind: 'under-way', attempt: last, isNew: false }
    if (known.length >= assignment.settings.attemptsAllowed) return { kind: 'no-attempts-left' }
    return insertAttempt(transaction, { ...key, attemptNumber: known.length + 1 }, seed, startedAt)
  })
}

/** The attempts of a seat at an assignment, first to last. */
export async function attemptsOfSeat(
  db: Queryable,
  key: Omit<AttemptKey, 'attemptNumber'>,
): Promise<AttemptRecord[]> {
  const rows = await db
    .selectFrom('attempts')
    .selectAll()
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .where('seat_id', '=', key.seatId)
    .orderBy('attempt_number')
    .execute()
  return rows.map(toAttemptRecord)
}

async function insertAttempt(
  db: Queryable,
  key: AttemptKey,
  seed: number,
  startedAt: number,
): Promise<AttemptStart> {
  const added = await db
    .insertInto('attempts')
    .values({
      class_id: key.classId,
      assignment_id: key.assignmentId,
      seat_id: key.seatId,
      attempt_number: key.attemptNumber,
      seed,
      started_at: startedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('attempt_number')
    .execute()
  const known = await attemptsOfSeat(db, key)
  const attempt = known.find(({ attemptNumber }) => attemptNumber === key.attemptNumber)
  return attempt ? { kind: 'under-way', attempt, isNew: added.length > 0 } : { kind: 'no-seat' }
}

/** A row of the table as a record. */
export function toAttemptRecord(row: AttemptRow): AttemptRecord {
  return {
    ...attemptKeyOf(row),
    seed: row.seed,
    startedAt: row.started_at,
    submittedAt: row.submitted_at,
  }
}

/** The attempt to which a row belongs. */
export function attemptKeyOf(row: RowOfAttempt): AttemptKey {
  return {
    classId: row.class_id,
    assignmentId: row.assignment_id,
    seatId: row.seat_id,
    attemptNumber: row.attempt_number,
  }
}

type RowOfAttempt = Pick<AttemptRow, 'class_id' | 'assignment_id' | 'seat_id' | 'attempt_number'>
