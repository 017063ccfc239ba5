import { describe, expect } from 'vitest'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import { eraseResults } from '../erasure/erase-results.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, beginAttempt, furnishClass, quiz } from '../testing/sample-classroom.ts'
import { untilSomeoneWaits } from '../testing/until-someone-waits.ts'
import { reopenAssignment } from './assignments.ts'
import { startAttempt } from './attempts.ts'
import { openSeatSession, seatOfSession } from './seat-sessions.ts'
import { removeSeat, replaceReturnCode, seatByReturnCode, seatOf } from './seats.ts'
import { takeSeat } from './take-seat.ts'
import { freeUnbegunSeats, unbegunSeats } from './unbegun-seats.ts'

const elsewhere = { classId: 'class-2', assignmentId: 'quiz-1' }
const seat = (number: number, classId = 'class-1') => ({ classId, seatId: `seat-${number}` })

export function unbegunSeatsContract(it: ContractTest): void {
  describe('seats on which nobody has begun', () => {
    it('are freed: their codes are void and their devices out, and others can take them', async ({ db }) => {
      await furnishClass(db)
      await takeSeat(db, seat(1), 'code-1', autumn)
      const session = { ...seat(1), tokenHash: 'device-1' }
      await openSeatSession(db, session, autumn)
      expect(await unbegunSeats(db, 'class-1')).toEqual(['seat-1'])
      expect(await freeUnbegunSeats(db, 'class-1', ['seat-1'])).toBe(1)
      expect(await unbegunSeats(db, 'class-1')).toEqual([])
      expect(await seatOf(db, seat(1))).toMatchObject({ takenAt: null, isReserved: false })
      expect(await seatByReturnCode(db, 'class-1', 'code-1')).toBeUndefined()
      expect(await seatOfSession(db, session, autumn)).toBeUndefined()
      expect(await takeSeat(db, seat(1), 'code-2', autumn)).toEqual({ kind: 'taken' })
    })

    it('stay taken where they are not among those that the teacher has seen', async ({ db }) => {
      await furnishClass(db)
      for (const number of [1, 2]) await takeSeat(db, seat(number), `code-${number}`, autumn)
      expect(await freeUnbegunSeats(db, 'class-1', ['seat-1'])).toBe(1)
      expect(await freeUnbegunSeats(db, 'class-1', [])).toBe(0)
      expect(await unbegunSeats(db, 'class-1')).toEqual(['seat-2'])
    })

    it('are neither those with an attempt, nor reserved, removed or free ones, nor another class’s', async ({
      db,
    }) => {
      for (const key of [quiz, elsewhere]) {
        await furnishClass(db, key, ['seat-1', 'seat-2', 'seat-3', 'seat-4'])
        await takeSeat(db, seat(1, key.classId), 'code-1', autumn)
      }
      await openSeatSession(db, { ...seat(1), tokenHash: 'device-1' }, autumn)
      await beginAttempt(db, 'seat-1')
      await replaceReturnCode(db, seat(2), 'card-2')
      await takeSeat(db, seat(3), 'code-3', autumn)
      await removeSeat(db, seat(3), autumn + 1)
      expect(await unbegunSeats(db, 'class-1')).toEqual([])
      expect(await freeUnbegunSeats(db, 'class-1', ['seat-1', 'seat-2', 'seat-3', 'seat-4'])).toBe(0)
      expect((await seatByReturnCode(db, 'class-1', 'code-1'))?.takenAt).toBe(autumn)
      expect(await seatOfSession(db, { ...seat(1), tokenHash: 'device-1' }, autumn)).toBeDefined()
      expect(await seatOf(db, seat(2))).toMatchObject({ isReserved: true })
      expect(await seatOf(db, seat(3))).toMatchObject({ takenAt: autumn, removedAt: autumn + 1 })
      expect((await seatByReturnCode(db, 'class-2', 'code-1'))?.takenAt).toBe(autumn)
    })

    it('are not those of which answers may have been erased', async ({ db }) => {
      await furnishClass(db)
      await takeSeat(db, seat(1), 'code-1', autumn)
      await eraseResults(db, quiz, autumn + 1)
      await takeSeat(db, seat(2), 'code-2', autumn + 2)
      expect(await unbegunSeats(db, 'class-1')).toEqual(['seat-2'])
      await reopenAssignment(db, quiz)
      expect(await unbegunSeats(db, 'class-1')).toEqual(['seat-2'])
    })

    it('are not those on which somebody begins at this very moment, on another server', async ({
      db,
      settings,
    }) => {
      await furnishClass(db)
      for (const number of [1, 2]) await takeSeat(db, seat(number), `code-${number}`, autumn)
      const other = openDatabase(settings)
      const beginning = await other.startTransaction().execute()
      await startAttempt(beginning, { ...quiz, seatId: 'seat-1' }, 7, autumn)
      const freeing = freeUnbegunSeats(db, 'class-1', ['seat-1', 'seat-2'])
      await untilSomeoneWaits(other)
      await beginning.commit().execute()
      expect(await freeing).toBe(1)
      expect((await seatByReturnCode(db, 'class-1', 'code-1'))?.takenAt).toBe(autumn)
      await closeDatabase(other)
    })

    it('are nobody else’s where somebody begins while they are freed', async ({ db, settings }) => {
      await furnishClass(db)
      await takeSeat(db, seat(1), 'code-1', autumn)
      const other = openDatabase(settings)
      const freeing = await other.startTransaction().execute()
      expect(await freeUnbegunSeats(freeing, 'class-1', ['seat-1'])).toBe(1)
      const start = startAttempt(db, { ...quiz, seatId: 'seat-1' }, 7, autumn + 5)
      await untilSomeoneWaits(other)
      await freeing.commit().execute()
      expect(await start).toMatchObject({ kind: 'under-way', isNew: true })
      expect(await takeSeat(db, seat(1), 'code-2', autumn + 6)).toEqual({ kind: 'not-free' })
      await closeDatabase(other)
    })
  })
}
