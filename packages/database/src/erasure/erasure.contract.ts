import { describe, expect, vi } from 'vitest'
import { writeBackup } from '../backup/write-backup.ts'
import type { Database } from '../engine/database.ts'
import { attemptsOfAssignment } from '../events/attempts-of-assignment.ts'
import { recordEvents } from '../events/record-events.ts'
import { accountLinkOf, createAccountLink } from '../tables/account-links.ts'
import { assignmentOf, changeAssignment, closeAssignment, reopenAssignment } from '../tables/assignments.ts'
import { startAttempt } from '../tables/attempts.ts'
import { classOf, createClass } from '../tables/classes.ts'
import { claimOwnership, ownerOf } from '../tables/installation.ts'
import { addJoinCode, joinCodeOf } from '../tables/join-codes.ts'
import { saveMarks } from '../tables/marks.ts'
import { addPasskey, passkeyOf } from '../tables/passkeys.ts'
import { openSeatSession } from '../tables/seat-sessions.ts'
import { seatOf } from '../tables/seats.ts'
import { addTeacher, noteAnsweredChallenge, passwordHashOf } from '../tables/teachers.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { readAll } from '../testing/lines.ts'
import {
  autumn,
  beginAttempt,
  day,
  furnishClass,
  quiz,
  sampleAssignment,
} from '../testing/sample-classroom.ts'
import { saved } from '../testing/sample-events.ts'
import { samplePasskey } from '../testing/sample-passkey.ts'
import { openSampleSession } from '../testing/sample-session.ts'
import { eraseAssignment } from './erase-assignment.ts'
import { eraseClass } from './erase-class.ts'
import { eraseExpired } from './erase-expired.ts'
import { eraseResults } from './erase-results.ts'
import { eraseSeat } from './erase-seat.ts'
import { eraseTeacher } from './erase-teacher.ts'

const elsewhere = { classId: 'class-2', assignmentId: 'quiz-1' }

/** Two classes alike, in each of which two seats have answered, been marked and are signed in. */
async function furnishSchool(db: Database): Promise<void> {
  for (const key of [quiz, elsewhere]) {
    await furnishClass(db, key)
    await addJoinCode(db, { ...key, code: `code-${key.classId}`, createdAt: autumn, expiresAt: null })
    for (const seatId of ['seat-1', 'seat-2']) {
      const attempt = await beginAttempt(db, seatId, key)
      await openSeatSession(db, { classId: key.classId, seatId, tokenHash: 'token' }, autumn)
      await recordEvents(db, attempt, [saved(1, 'Armenia')], autumn)
      const given = { itemId: 'why-frozen', marks: { reasons: 1 }, responseHash: 'of-a-response' }
      await saveMarks(db, attempt, given, autumn)
    }
  }
}

/** How many rows each table holds of a class. */
async function rowsOf(db: Database, classId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const tables = [
    'seats',
    'seat_sessions',
    'assignments',
    'join_codes',
    'attempts',
    'attempt_events',
    'marks',
  ] as const
  for (const table of tables) {
    const rows = await db.selectFrom(table).select('class_id').where('class_id', '=', classId).execute()
    counts[table] = rows.length
  }
  return counts
}

const untouched = {
  seats: 3,
  seat_sessions: 2,
  assignments: 1,
  join_codes: 1,
  attempts: 2,
  attempt_events: 2,
  marks: 2,
}

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
    })

    it('succeeds though bytes cannot be removed, which is said and done by the next erasure on schedule', async ({
      db,
    }) => {
      await furnishSchool(db)
      const full = new Error('the disk is full')
      const clearing = vi.spyOn(db.engine, 'clearTraces').mockRejectedValueOnce(full)
      expect(await eraseSeat(db, { classId: 'class-1', seatId: 'seat-1' })).toEqual({
        erased: 1,
        traces: 'until-next-try',
        failure: full,
      })
      expect(await rowsOf(db, 'class-1')).toMatchObject({ seats: 2, attempts: 1 })
      const { traces } = await eraseExpired(db, autumn)
      expect(clearing).toHaveBeenCalledTimes(2)
      expect(traces).toBe(await db.engine.clearTraces(db))
      expect(await eraseExpired(db, autumn)).toEqual({ erased: 0, traces: 'gone' })
      expect(clearing).toHaveBeenCalledTimes(3)
    })

    it('what has expired is tried again the next day where its bytes could not be removed', async ({
      db,
    }) => {
      await furnishSchool(db)
      await closeAssignment(db, quiz, autumn)
      const end = autumn + 90 * day
      const clearing = vi.spyOn(db.engine, 'clearTraces').mockRejectedValueOnce(new Error('the disk is full'))
      expect(await eraseExpired(db, end)).toMatchObject({ erased: 1, traces: 'until-next-try' })
      expect(await eraseExpired(db, end + day)).not.toHaveProperty('failure')
      expect(clearing).toHaveBeenCalledTimes(2)
    })

    it('leaves the note of an erasure that came while the bytes of another were being removed', async ({
      db,
    }) => {
      await furnishSchool(db)
      const clear = db.engine.clearTraces
      const clearing = vi.spyOn(db.engine, 'clearTraces')
      clearing.mockImplementationOnce(async () => {
        clearing.mockRejectedValueOnce(new Error('the disk is full'))
        await eraseAssignment(db, elsewhere)
        return clear(db)
      })
      expect(await eraseAssignment(db, quiz)).not.toHaveProperty('failure')
      await eraseExpired(db, autumn)
      expect(clearing).toHaveBeenCalledTimes(3)
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
