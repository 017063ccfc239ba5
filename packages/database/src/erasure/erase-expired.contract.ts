import { describe, expect } from 'vitest'
import { recordEvents } from '../events/record-events.ts'
import { accountLinkOf, createAccountLink } from '../tables/account-links.ts'
import { assignmentOf, changeAssignment, closeAssignment, reopenAssignment } from '../tables/assignments.ts'
import { startAttempt } from '../tables/attempts.ts'
import { addTeacher, noteAnsweredChallenge } from '../tables/teachers.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import {
  autumn,
  beginAttempt,
  day,
  furnishClass,
  quiz,
  sampleAssignment,
} from '../testing/sample-classroom.ts'
import { saved } from '../testing/sample-events.ts'
import { elsewhere, furnishSchool, rowsOf, untouched } from '../testing/sample-school.ts'
import { eraseExpired } from './erase-expired.ts'
import { eraseResults } from './erase-results.ts'

export function eraseExpiredContract(it: ContractTest): void {
  describe('erasing', () => {
    it('what has expired waits for the last day of retention, then takes it once', async ({ db }) => {
      await furnishSchool(db)
      await closeAssignment(db, quiz, autumn + day)
      const end = autumn + 91 * day
      expect(await eraseExpired(db, end - 1)).toEqual({ erased: 0, traces: 'gone' })
      expect(await rowsOf(db, 'class-1')).toEqual({ ...untouched, seat_sessions: 0 })
      expect(await eraseExpired(db, end)).toMatchObject({ erased: 1 })
      expect(await rowsOf(db, 'class-1')).toMatchObject({ attempts: 0, attempt_events: 0, marks: 0 })
      expect(await rowsOf(db, 'class-2')).toMatchObject({ attempts: 2, attempt_events: 2, marks: 2 })
      expect(await eraseExpired(db, end + 1)).toEqual({ erased: 0, traces: 'gone' })
    })

    it.for([
      ['that is never due', { dueAt: null, acceptsLate: true }],
      ['that accepts late answers', { dueAt: autumn + 7 * day, acceptsLate: true }],
    ] as const)(
      'what has expired takes the answers to an assignment %s and that nobody closed, counted from the last of them',
      async ([_title, times], { db }) => {
        await furnishSchool(db)
        const settings = { ...sampleAssignment.settings, ...times }
        await changeAssignment(db, quiz, { title: null, settings })
        await changeAssignment(db, elsewhere, { title: null, settings })
        await recordEvents(
          db,
          { ...quiz, seatId: 'seat-2', attemptNumber: 1 },
          [saved(2, 'Iran')],
          autumn + 9 * day,
        )
        await recordEvents(
          db,
          { ...elsewhere, seatId: 'seat-2', attemptNumber: 1 },
          [saved(2, 'Iran')],
          autumn + 20 * day,
        )
        const end = autumn + 99 * day
        expect(await eraseExpired(db, end - 1)).toEqual({ erased: 0, traces: 'gone' })
        expect(await eraseExpired(db, end)).toMatchObject({ erased: 1 })
        expect(await rowsOf(db, 'class-1')).toMatchObject({ attempts: 0, attempt_events: 0, marks: 0 })
        expect(await assignmentOf(db, quiz)).toMatchObject({ closedAt: end, resultsErasedAt: end })
        expect(await rowsOf(db, 'class-2')).toMatchObject({ attempts: 2 })
      },
    )

    it('what has expired leaves an assignment open that nobody closed and that nobody has answered', async ({
      db,
    }) => {
      await furnishClass(db)
      const settings = { ...sampleAssignment.settings, dueAt: null }
      await changeAssignment(db, quiz, { title: null, settings })
      expect(await eraseExpired(db, autumn + 1000 * day)).toEqual({ erased: 0, traces: 'gone' })
      expect(await assignmentOf(db, quiz)).toMatchObject({ closedAt: null })
      await startAttempt(db, { ...quiz, seatId: 'seat-1' }, 7, autumn + 1000 * day)
      expect(await eraseExpired(db, autumn + 1090 * day - 1)).toMatchObject({ erased: 0 })
      expect(await eraseExpired(db, autumn + 1090 * day)).toMatchObject({ erased: 1 })
      expect(await rowsOf(db, 'class-1')).toMatchObject({ attempts: 0 })
    })

    it('what has expired takes sessions along that nobody has used for two weeks, though no results are over', async ({
      db,
    }) => {
      await furnishSchool(db)
      expect(await eraseExpired(db, autumn + 14 * day)).toEqual({ erased: 0, traces: 'gone' })
      expect(await rowsOf(db, 'class-1')).toEqual({ ...untouched, seat_sessions: 0 })
    })

    it('what has expired takes along what opened accounts and opens none any more', async ({ db }) => {
      await addTeacher(db, { teacherId: 'teacher-1', email: 'a@b.example', createdAt: autumn }, 'hash')
      const [past, future] = [autumn + day, autumn + day + 1]
      for (const [name, end] of [
        ['past', past],
        ['present', future],
      ] as const) {
        const at = new Date(end).toISOString()
        const times = { expires_at: at, created_at: at, updated_at: at }
        const session = { id: name, teacher_id: 'teacher-1', token: name, ...times }
        await db.insertInto('teacher_sessions').values(session).execute()
        await noteAnsweredChallenge(db, { id: name, expiresAt: end, answeredAt: autumn })
        await createAccountLink(db, {
          tokenHash: name,
          purpose: 'password-reset',
          email: 'old@b.example',
          createdAt: autumn,
          expiresAt: end,
        })
      }
      expect(await eraseExpired(db, past)).toEqual({ erased: 0, traces: 'gone' })
      const kept = [{ id: 'present' }]
      expect(await db.selectFrom('teacher_sessions').select('id').execute()).toEqual(kept)
      expect(await db.selectFrom('sign_in_challenges').select('id').execute()).toEqual(kept)
      expect(await accountLinkOf(db, 'past')).toBeUndefined()
      expect(await accountLinkOf(db, 'present')).toBeDefined()
    })

    it('what has expired comes again for an assignment that was opened again', async ({ db }) => {
      await furnishSchool(db)
      await closeAssignment(db, quiz, autumn)
      await eraseExpired(db, autumn + 90 * day)
      await reopenAssignment(db, quiz)
      await beginAttempt(db)
      await closeAssignment(db, quiz, autumn + 100 * day)
      expect(await eraseExpired(db, autumn + 190 * day)).toMatchObject({ erased: 2 })
      expect(await rowsOf(db, 'class-1')).toMatchObject({ attempts: 0 })
      expect(await assignmentOf(db, quiz)).toMatchObject({ resultsErasedAt: autumn + 190 * day })
    })

    it('what has expired leaves an assignment alone that was opened again and that nobody has answered since', async ({
      db,
    }) => {
      await furnishClass(db)
      await eraseResults(db, quiz, autumn)
      await reopenAssignment(db, quiz)
      await closeAssignment(db, quiz, autumn + day)
      expect(await eraseExpired(db, autumn + 100 * day)).toMatchObject({ erased: 0 })
      expect(await assignmentOf(db, quiz)).toMatchObject({ closedAt: autumn + day, resultsErasedAt: autumn })
    })
  })
}
