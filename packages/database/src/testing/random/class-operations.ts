import { eraseClass } from '../../erasure/erase-class.ts'
import { eraseSeat } from '../../erasure/erase-seat.ts'
import { classesOfTeacher, classOf, createClass, lockDoor, renameClass } from '../../tables/classes.ts'
import {
  closeSeatSession,
  closeSeatSessions,
  noteSeatsSeen,
  openSeatSession,
  presenceOfClass,
  seatOfSession,
} from '../../tables/seat-sessions.ts'
import {
  addSeats,
  releaseReservedSeats,
  removeSeat,
  replaceReturnCode,
  seatByReturnCode,
  seatOf,
  seatsOfClass,
} from '../../tables/seats.ts'
import { enterSeat, takeSeat } from '../../tables/take-seat.ts'
import { freeUnbegunSeats, unbegunSeats } from '../../tables/unbegun-seats.ts'
import { furnishClass } from '../sample-classroom.ts'
import type { WeightedOperation } from './given.ts'

/** What is done with classes, their seats, and the sessions of these. */
export const classOperations: readonly WeightedOperation[] = [
  [3, (db, its) => furnishClass(db, its, ['seat-0', 'seat-1', 'seat-2', 'seat-3'])],
  [
    1,
    (db, { classId, teacherId, name, time }) =>
      createClass(db, { classId, teacherId, name, locale: 'en', createdAt: time }),
  ],
  [2, (db, { classId, name }) => renameClass(db, classId, name)],
  [2, (db, { classId, isLocked }) => lockDoor(db, classId, isLocked)],
  [2, (db, { classId }) => classOf(db, classId)],
  [2, (db, { teacherId }) => classesOfTeacher(db, teacherId)],
  [3, (db, { classId, seatId, code, time }) => addSeats(db, classId, [{ seatId, aliasKey: code }], time)],
  [6, (db, { code, time, ...its }) => takeSeat(db, its, code, time)],
  [2, (db, { classId, code }) => seatByReturnCode(db, classId, code)],
  [2, (db, { code, ...its }) => replaceReturnCode(db, its, code)],
  [2, (db, { classId, code, time }) => enterSeat(db, classId, code, time)],
  [0.5, (db, { classId, seatId }) => releaseReservedSeats(db, classId, [seatId])],
  [1, (db, { classId }) => unbegunSeats(db, classId)],
  [0.25, (db, { classId, seatId }) => freeUnbegunSeats(db, classId, [seatId])],
  [0.25, (db, { time, ...its }) => removeSeat(db, its, time)],
  [2, (db, { classId }) => seatsOfClass(db, classId)],
  [1, (db, its) => seatOf(db, its)],
  [4, (db, { client, time, ...its }) => openSeatSession(db, { ...its, tokenHash: client }, time)],
  [2, (db, { client, time, ...its }) => seatOfSession(db, { ...its, tokenHash: client }, time)],
  [
    3,
    (db, { client, time, ...its }) =>
      noteSeatsSeen(db, [
        { session: { ...its, tokenHash: client }, seenAt: time },
        { session: { ...its, tokenHash: 'device-0' }, seenAt: time - 1 },
      ]),
  ],
  [3, (db, { classId }) => presenceOfClass(db, classId)],
  [0.5, (db, { client, ...its }) => closeSeatSession(db, { ...its, tokenHash: client })],
  [0.25, (db, its) => closeSeatSessions(db, its)],
  [0.25, async (db, its) => (await eraseSeat(db, its)).erased],
  [0.1, async (db, { classId }) => (await eraseClass(db, classId)).erased],
]
