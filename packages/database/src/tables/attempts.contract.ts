import { describe, expect } from 'vitest'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import { recordEvents } from '../events/record-events.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, beginAttempt, furnishClass, quiz } from '../testing/sample-classroom.ts'
import { submitted } from '../testing/sample-events.ts'
import { untilSomeoneWaits } from '../testing/until-someone-waits.ts'
import { closeAssignment, reopenAssignment } from './assignments.ts'
import { attemptsOfSeat, startAttempt } from './attempts.ts'
import { removeSeat } from './seats.ts'

const seat1 = { ...quiz, seatId: 'seat-1' }
const first = { ...seat1, attemptNumber: 1, seed: 7, startedAt: autumn, submittedAt: null }

export function attemptsContract(it: ContractTest): void {
  describe('attempts', () => {
    it('start with the first, which stays under way until it is handed in', async ({ db }) => {
      await furnishClass(db)
      expect(await startAttempt(db, seat1, 7, autumn)).toEqual({
        kind: 'under-way',
        attempt: first,
        isNew: true,
      })
      expect(await startAttempt(db, seat1, 8, autumn + 5)).toEqual({
        kind: 'under-way',
        attempt: first,
        isNew: false,
      })
    })

    it('are as many as the assignment allows', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      await recordEvents(db, key, [submitted(1, 'Armenia')], autumn + 1)
      expect(await startAttempt(db, seat1, 8, autumn + 2)).toMatchObject({
        kind: 'under-way',
        attempt: { attemptNumber: 2, seed: 8 },
        isNew: true,
      })
      await recordEvents(db, { ...key, attemptNumber: 2 }, [submitted(1, 'Armenia')], autumn + 3)
      expect(await startAttempt(db, seat1, 9, autumn + 4)).toEqual({ kind: 'no-attempts-left' })
      expect((await attemptsOfSeat(db, seat1)).map(({ submittedAt }) => submittedAt)).toEqual([
        autumn + 1,
        autumn + 3,
      ])
    })

    it('are one when several devices of a seat start at once, on two servers', async ({ db, settings }) => {
      await furnishClass(db)
      const other = openDatabase(settings)
      const starts = await Promise.all(
        [0, 1, 2, 3, 4, 5].map((n) => startAttempt(n % 2 === 0 ? db : other, seat1, n, autumn)),
      )
      await closeDatabase(other)
      const [attempt] = await attemptsOfSeat(db, seat1)
      expect(await attemptsOfSeat(db, seat1)).toHaveLength(1)
      expect(starts.filter((start) => start.kind === 'under-way' && start.isNew)).toHaveLength(1)
      for (const start of starts) expect(start).toMatchObject({ kind: 'under-way', attempt })
    })

    it('go on with one that another server starts at the same moment', async ({ db, settings }) => {
      await furnishClass(db)
      const other = openDatabase(settings)
      const rival = await other.startTransaction().execute()
      const row = { class_id: 'class-1', assignment_id: 'quiz-1', seat_id: 'seat-1', attempt_number: 1 }
      await rival
        .insertInto('attempts')
        .values({ ...row, seed: 9, started_at: autumn })
        .execute()
      const start = startAttempt(db, seat1, 7, autumn)
      await untilSomeoneWaits(other)
      await rival.commit().execute()
      expect(await start).toEqual({ kind: 'under-way', attempt: { ...first, seed: 9 }, isNew: false })
      await closeDatabase(other)
    })

    it('do not start at a closed assignment until it opens again', async ({ db }) => {
      await furnishClass(db)
      await closeAssignment(db, quiz, autumn)
      expect(await startAttempt(db, seat1, 7, autumn)).toEqual({ kind: 'closed' })
      await reopenAssignment(db, quiz)
      expect(await startAttempt(db, seat1, 7, autumn)).toMatchObject({ kind: 'under-way' })
    })

    it('do not start without assignment or seat', async ({ db }) => {
      await furnishClass(db)
      await removeSeat(db, { classId: 'class-1', seatId: 'seat-2' }, autumn)
      const noQuiz = { ...seat1, assignmentId: 'quiz-9' }
      expect(await startAttempt(db, noQuiz, 7, autumn)).toEqual({ kind: 'no-assignment' })
      for (const seatId of ['seat-2', 'seat-9']) {
        expect(await startAttempt(db, { ...quiz, seatId }, 7, autumn)).toEqual({ kind: 'no-seat' })
      }
    })

    it('keep a seed of any size that a number can hold', async ({ db }) => {
      await furnishClass(db)
      const start = await startAttempt(db, seat1, Number.MAX_SAFE_INTEGER, autumn)
      expect(start).toMatchObject({ attempt: { seed: Number.MAX_SAFE_INTEGER } })
    })
  })
}
