import { emptyAttempt, replayEvents } from '@karda/assessment'
import { describe, expect } from 'vitest'
import { startAttempt } from '../tables/attempts.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, beginAttempt, furnishClass, quiz } from '../testing/sample-classroom.ts'
import { saved, submitted } from '../testing/sample-events.ts'
import { attemptOf } from './attempt-of.ts'
import { attemptSize } from './attempt-size.ts'
import { attemptsOfAssignment } from './attempts-of-assignment.ts'
import { progressOfAttempt } from './progress-of-attempt.ts'
import { progressSince } from './progress-since.ts'
import { recordEvents } from './record-events.ts'

export function readingContract(it: ContractTest): void {
  describe('what is known of attempts', () => {
    it('is the same in whichever order it arrived', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const events = [saved(1, 'Belarus'), saved(2, 'Armenia'), saved(2, 'Russia', 'who-left', 'device-2')]
      for (const event of [...events].reverse()) await recordEvents(db, key, [event], autumn)
      expect(await attemptOf(db, key)).toEqual(replayEvents(events))
      expect((await attemptOf(db, key)).saved['who-left']?.response).toEqual({
        type: 'short-answer',
        text: 'Russia',
      })
    })

    it('is nothing where nothing has happened', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      expect(await attemptOf(db, key)).toEqual(emptyAttempt)
      expect(await attemptSize(db, key)).toEqual({ events: 0, bytes: 0 })
    })

    it('has a size that grows with what was written, in bytes', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const neighbour = await beginAttempt(db, 'seat-2')
      await recordEvents(db, neighbour, [saved(1, 'Armenia')], autumn)
      await recordEvents(db, key, [saved(1, '')], autumn)
      const { bytes } = await attemptSize(db, key)
      await recordEvents(db, key, [saved(2, 'Հայ')], autumn)
      expect(await attemptSize(db, key)).toEqual({ events: 2, bytes: 2 * bytes + 6 })
    })

    it('is listed for a whole assignment, also where nothing has happened', async ({ db }) => {
      await furnishClass(db)
      await furnishClass(db, { classId: 'class-2', assignmentId: 'quiz-1' })
      const key = await beginAttempt(db)
      await beginAttempt(db, 'seat-2')
      const elsewhere = await beginAttempt(db, 'seat-1', { classId: 'class-2', assignmentId: 'quiz-1' })
      await recordEvents(db, elsewhere, [saved(1, 'Belarus')], autumn)
      await recordEvents(db, key, [saved(1, 'Armenia'), submitted(2, 'Armenia')], autumn + 5)
      const record = { ...quiz, attemptNumber: 1, seed: 7, startedAt: autumn }
      expect(await attemptsOfAssignment(db, quiz)).toEqual([
        {
          ...record,
          seatId: 'seat-1',
          submittedAt: autumn + 5,
          attempt: replayEvents([saved(1, 'Armenia'), submitted(2, 'Armenia')]),
        },
        { ...record, seatId: 'seat-2', submittedAt: null, attempt: emptyAttempt },
      ])
    })

    it('is told anew from a moment on, oldest first', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const neighbour = await beginAttempt(db, 'seat-2')
      await recordEvents(db, key, [saved(3, 'Armenia')], autumn + 20)
      await recordEvents(db, neighbour, [saved(1, 'Belarus')], autumn + 10)
      await recordEvents(db, key, [saved(2, 'Russia')], autumn + 9)
      expect(await progressSince(db, quiz, autumn + 10)).toEqual([
        { seatId: 'seat-2', attemptNumber: 1, event: saved(1, 'Belarus'), receivedAt: autumn + 10 },
        { seatId: 'seat-1', attemptNumber: 1, event: saved(3, 'Armenia'), receivedAt: autumn + 20 },
      ])
    })

    it('is told of one attempt of a seat, oldest first', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      await recordEvents(db, await beginAttempt(db, 'seat-2'), [saved(1, 'Belarus')], autumn + 1)
      await recordEvents(db, key, [submitted(3, 'Armenia')], autumn + 20)
      await recordEvents(db, key, [saved(2, 'Russia')], autumn + 9)
      const second = { ...key, attemptNumber: 2 }
      await startAttempt(db, key, 8, autumn + 30)
      await recordEvents(db, second, [saved(1, 'Armenia')], autumn + 40)
      expect(await progressOfAttempt(db, key)).toEqual([
        { seatId: 'seat-1', attemptNumber: 1, event: saved(2, 'Russia'), receivedAt: autumn + 9 },
        { seatId: 'seat-1', attemptNumber: 1, event: submitted(3, 'Armenia'), receivedAt: autumn + 20 },
      ])
      expect(await progressOfAttempt(db, second)).toEqual([
        { seatId: 'seat-1', attemptNumber: 2, event: saved(1, 'Armenia'), receivedAt: autumn + 40 },
      ])
    })
  })
}
