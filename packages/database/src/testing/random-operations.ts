import fc from 'fast-check'
import type { Database } from '../engine/database.ts'
import { eraseAssignment } from '../erasure/erase-assignment.ts'
import { eraseExpired } from '../erasure/erase-expired.ts'
import { eraseResults } from '../erasure/erase-results.ts'
import { eraseSeat } from '../erasure/erase-seat.ts'
import { attemptOf } from '../events/attempt-of.ts'
import { attemptsOfAssignment } from '../events/attempts-of-assignment.ts'
import { progressSince } from '../events/progress-since.ts'
import { recordEvents } from '../events/record-events.ts'
import {
  assignmentsOfClass,
  closeAssignment,
  createAssignment,
  reopenAssignment,
} from '../tables/assignments.ts'
import { startAttempt } from '../tables/attempts.ts'
import { classesOfTeacher, lockDoor, renameClass } from '../tables/classes.ts'
import { addJoinCode, expireJoinCode, joinCodesOf } from '../tables/join-codes.ts'
import { marksOfAssignment, saveMarks } from '../tables/marks.ts'
import { openSeatSession, presenceOfClass, seatOfSession } from '../tables/seat-sessions.ts'
import {
  addSeats,
  releaseReservedSeats,
  removeSeat,
  replaceReturnCode,
  seatByReturnCode,
  seatsOfClass,
} from '../tables/seats.ts'
import { enterSeat, takeSeat } from '../tables/take-seat.ts'
import { autumn, day, furnishClass, sampleAssignment } from './sample-classroom.ts'
import { saved, started, submitted } from './sample-events.ts'

/** Something to do with a database; what it returns is the same whichever engine it is. */
export type Operation = (db: Database) => Promise<unknown>

/** What an operation is given; few ids, so that one operation meets what another has left. */
const given = fc.record({
  classId: fewIds('class', 2),
  assignmentId: fewIds('quiz', 2),
  seatId: fewIds('seat', 4),
  attemptNumber: fc.constantFrom(1, 1, 1, 2),
  counter: fc.integer({ min: 1, max: 80 }),
  client: fewIds('device', 2),
  item: fewIds('item', 3),
  code: fewIds('code', 8),
  /** Of people, as forms let it through: without zero characters. */
  name: fc.string({ unit: 'grapheme', maxLength: 12 }),
  answer: fc.string({ unit: 'binary', maxLength: 12 }),
  time: fc.nat({ max: 200 * day }).map((elapsed) => autumn + elapsed),
  isLocked: fc.boolean(),
})

type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never

const operations: readonly [weight: number, (db: Database, its: Given) => Promise<unknown>][] = [
  [2, (db, its) => furnishClass(db, its, ['seat-0', 'seat-1', 'seat-2', 'seat-3'])],
  [2, (db, { classId, name }) => renameClass(db, classId, name)],
  [2, (db, { classId, isLocked }) => lockDoor(db, classId, isLocked)],
  [2, (db) => classesOfTeacher(db, 'teacher-1')],
  [3, (db, { classId, seatId, code, time }) => addSeats(db, classId, [{ seatId, aliasKey: code }], time)],
  [6, (db, { code, time, ...its }) => takeSeat(db, its, code, time)],
  [2, (db, { classId, code }) => seatByReturnCode(db, classId, code)],
  [2, (db, { code, ...its }) => replaceReturnCode(db, its, code)],
  [2, (db, { classId, code, time }) => enterSeat(db, classId, code, time)],
  [0.5, (db, { classId }) => releaseReservedSeats(db, classId)],
  [0.25, (db, { time, ...its }) => removeSeat(db, its, time)],
  [2, (db, { classId }) => seatsOfClass(db, classId)],
  [
    3,
    (db, { classId, seatId, client, time }) =>
      openSeatSession(db, { classId, seatId, tokenHash: client }, time),
  ],
  [2, (db, { classId, seatId, client }) => seatOfSession(db, { classId, seatId, tokenHash: client })],
  [2, (db, { classId }) => presenceOfClass(db, classId)],
  [3, (db, { name, ...its }) => createAssignment(db, { ...sampleAssignment, ...its, title: name })],
  [1, (db, { time, ...its }) => closeAssignment(db, its, time)],
  [5, (db, its) => reopenAssignment(db, its)],
  [2, (db, { classId }) => assignmentsOfClass(db, classId)],
  [3, (db, { code, time, ...its }) => addJoinCode(db, { ...its, code, createdAt: time, expiresAt: null })],
  [1, (db, { code, time }) => expireJoinCode(db, code, time)],
  [2, (db, its) => joinCodesOf(db, its)],
  [30, (db, { counter, time, ...its }) => startAttempt(db, its, counter, time)],
  [10, (db, { counter, client, time, ...its }) => recordEvents(db, its, [started(counter, client)], time)],
  [
    80,
    (db, { counter, client, item, answer, time, ...its }) =>
      recordEvents(db, its, [saved(counter, answer, item, client)], time),
  ],
  [
    8,
    (db, { counter, client, answer, time, ...its }) =>
      recordEvents(db, its, [submitted(counter, answer, client)], time),
  ],
  [4, (db, its) => attemptOf(db, its)],
  [4, (db, its) => attemptsOfAssignment(db, its)],
  [4, (db, { time, ...its }) => progressSince(db, its, time)],
  [6, (db, { item, counter, time, ...its }) => saveMarks(db, its, item, { reasons: counter }, time)],
  [2, (db, its) => marksOfAssignment(db, its)],
  [0.5, async (db, its) => (await eraseSeat(db, its)).erased],
  [0.25, async (db, its) => (await eraseAssignment(db, its)).erased],
  [0.25, async (db, { time, ...its }) => (await eraseResults(db, its, time)).erased],
  [0.25, async (db, { time }) => (await eraseExpired(db, time)).erased],
]

/** Operations drawn at random, the same ones at each call. */
export function sampleOperations(count: number): Operation[] {
  const drawn = fc.oneof(
    ...operations.map(([weight, operate]) => ({
      weight: weight * 4,
      arbitrary: given.map(
        (its): Operation =>
          (db) =>
            operate(db, its),
      ),
    })),
  )
  return fc.sample(drawn, { numRuns: count, seed: 2026 })
}

/** What an operation returns; of one that fails only that it failed, as each engine has its own words for why. */
export async function doOperation(db: Database, operation: Operation): Promise<unknown> {
  try {
    return await operation(db)
  } catch {
    return 'failed'
  }
}

function fewIds(name: string, count: number): fc.Arbitrary<string> {
  return fc.nat({ max: count - 1 }).map((n) => `${name}-${n}`)
}
