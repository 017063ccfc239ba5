import { describe, expect } from 'vitest'
import { writeBackup } from '../backup/write-backup.ts'
import { attemptsOfAssignment } from '../events/attempts-of-assignment.ts'
import { accountLinkOf, createAccountLink } from '../tables/account-links.ts'
import { assignmentOf, closeAssignment } from '../tables/assignments.ts'
import { startAttempt } from '../tables/attempts.ts'
import { classOf, createClass } from '../tables/classes.ts'
import { claimOwnership, ownerOf } from '../tables/installation.ts'
import { joinCodeOf } from '../tables/join-codes.ts'
import { addPasskey, passkeyOf } from '../tables/passkeys.ts'
import { seatOf } from '../tables/seats.ts'
import { addTeacher, passwordHashOf } from '../tables/teachers.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { readAll } from '../testing/lines.ts'
import { autumn, day, quiz } from '../testing/sample-classroom.ts'
import { samplePasskey } from '../testing/sample-passkey.ts'
import { furnishSchool, rowsOf, untouched } from '../testing/sample-school.ts'
import { openSampleSession } from '../testing/sample-session.ts'
import { eraseAssignment } from './erase-assignment.ts'
import { eraseClass } from './erase-class.ts'
import { eraseResults } from './erase-results.ts'
import { eraseSeat } from './erase-seat.ts'
import { eraseTeacher } from './erase-teacher.ts'

export function erasureContract(it: ContractTest): void {
  describe('erasing', () => {
    it('a seat takes its answers, marks and sessions along, and nobody else’s', async ({ db }) => {
      await furnishSchool(db)
      const seat1 = { classId: 'class-1', seatId: 'seat-1' }
      expect(await eraseSeat(db, seat1)).toMatchObject({ erased: 1 })
      expect(await seatOf(db, seat1)).toBeUndefined()
      expect(await rowsOf(db, 'class-1')).toEqual({
        ...untouched,
        seats: 2,
        seat_sessions: 1,
        attempts: 1,
        attempt_events: 1,
        marks: 1,
      })
      expect(await rowsOf(db, 'class-2')).toEqual(untouched)
    })

    it('an assignment takes its codes and answers along and leaves the class', async ({ db }) => {
      await furnishSchool(db)
      expect(await eraseAssignment(db, quiz)).toMatchObject({ erased: 1 })
      expect(await rowsOf(db, 'class-1')).toEqual({
        seats: 3,
        seat_sessions: 2,
        assignments: 0,
        join_codes: 0,
        attempts: 0,
        attempt_events: 0,
        marks: 0,
      })
      expect(await rowsOf(db, 'class-2')).toEqual(untouched)
    })

    it('a class takes everything of it along', async ({ db }) => {
      await furnishSchool(db)
      expect(await eraseClass(db, 'class-1')).toMatchObject({ erased: 1 })
      expect(new Set(Object.values(await rowsOf(db, 'class-1')))).toEqual(new Set([0]))
      expect(await joinCodeOf(db, 'code-class-1')).toBeUndefined()
      expect(await rowsOf(db, 'class-2')).toEqual(untouched)
    })

    it('a teacher takes all of the teacher’s classes along', async ({ db }) => {
      await furnishSchool(db)
      const other = {
        classId: 'class-3',
        teacherId: 'teacher-2',
        name: '',
        locale: 'hy',
        createdAt: 1,
      } as const
      await createClass(db, other)
      expect(await eraseTeacher(db, 'teacher-1')).toMatchObject({ erased: 2 })
      expect(await classOf(db, 'class-1')).toBeUndefined()
      expect(await classOf(db, 'class-2')).toBeUndefined()
      expect((await classOf(db, 'class-3'))?.teacherId).toBe('teacher-2')
    })

    it('a teacher takes account, passkeys, sessions and links along, and nobody else’s', async ({ db }) => {
      for (const teacherId of ['teacher-1', 'teacher-2']) {
        const email = `${teacherId}@school.example`
        await addTeacher(db, { teacherId, email, createdAt: autumn }, 'hash')
        await openSampleSession(db, teacherId)
        await addPasskey(db, { ...samplePasskey, teacherId, credentialId: `passkey-of-${teacherId}` })
        await createAccountLink(db, {
          tokenHash: `link-of-${teacherId}`,
          purpose: 'password-reset',
          email,
          createdAt: autumn,
          expiresAt: autumn + day,
        })
      }
      expect(await eraseTeacher(db, 'teacher-1')).toMatchObject({ kind: 'erased', erased: 0 })
      const left = await readAll(writeBackup(db, autumn))
      expect(left.join('')).not.toContain('teacher-1')
      expect(await db.selectFrom('teacher_sessions').select('teacher_id').execute()).toEqual([
        { teacher_id: 'teacher-2' },
      ])
      expect(await accountLinkOf(db, 'link-of-teacher-2')).toBeDefined()
      expect(await passkeyOf(db, 'passkey-of-teacher-2')).toBeDefined()
      expect(await passwordHashOf(db, 'teacher-2')).toBe('hash')
    })

    it('the owner is refused while others have accounts, and takes nothing along', async ({ db }) => {
      await furnishSchool(db)
      await addTeacher(db, { teacherId: 'teacher-1', email: 'a@b.example', createdAt: autumn }, 'hash')
      await addTeacher(db, { teacherId: 'teacher-2', email: 'c@d.example', createdAt: autumn }, 'hash')
      await claimOwnership(db, 'teacher-1')
      expect(await eraseTeacher(db, 'teacher-1')).toEqual({ kind: 'owner-needed' })
      expect(await ownerOf(db)).toBe('teacher-1')
      expect(await rowsOf(db, 'class-1')).toEqual(untouched)
      expect(await eraseTeacher(db, 'teacher-2')).toMatchObject({ kind: 'erased' })
      expect(await eraseTeacher(db, 'teacher-1')).toMatchObject({ kind: 'erased', erased: 2 })
      expect(await ownerOf(db)).toBeUndefined()
    })

    it('results leaves the assignment, closed', async ({ db }) => {
      await furnishSchool(db)
      expect(await eraseResults(db, quiz, autumn + day)).toMatchObject({ erased: 1 })
      expect(await attemptsOfAssignment(db, quiz)).toEqual([])
      expect(await assignmentOf(db, quiz)).toMatchObject({
        closedAt: autumn + day,
        resultsErasedAt: autumn + day,
      })
      expect(await startAttempt(db, { ...quiz, seatId: 'seat-1' }, 7, autumn)).toEqual({ kind: 'closed' })
      expect(await rowsOf(db, 'class-2')).toEqual(untouched)
    })

    it('results keeps the time at which the assignment was closed', async ({ db }) => {
      await furnishSchool(db)
      await closeAssignment(db, quiz, autumn + 1)
      await eraseResults(db, quiz, autumn + day)
      expect((await assignmentOf(db, quiz))?.closedAt).toBe(autumn + 1)
    })

    it('what is not there erases nothing', async ({ db }) => {
      await furnishSchool(db)
      const nothing = { erased: 0 }
      expect(await eraseSeat(db, { classId: 'class-1', seatId: 'seat-9' })).toMatchObject(nothing)
      expect(await eraseAssignment(db, { ...quiz, assignmentId: 'quiz-9' })).toMatchObject(nothing)
      expect(await eraseResults(db, { ...quiz, assignmentId: 'quiz-9' }, autumn)).toMatchObject(nothing)
      expect(await eraseClass(db, 'class-9')).toMatchObject(nothing)
      expect(await eraseTeacher(db, 'teacher-9')).toMatchObject(nothing)
      expect(await rowsOf(db, 'class-1')).toEqual(untouched)
    })
  })
}
