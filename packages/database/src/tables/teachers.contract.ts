import { describe, expect } from 'vitest'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, day } from '../testing/sample-classroom.ts'
import { openSampleSession } from '../testing/sample-session.ts'
import { accountLinkOf, createAccountLink } from './account-links.ts'
import {
  addTeacher,
  changeTeacherEmail,
  endTeacherSessions,
  hasOtherTeachers,
  noteAnsweredChallenge,
  passwordHashOf,
  removeExpiredChallenges,
  replacePassword,
  teacherByEmail,
  teacherById,
} from './teachers.ts'

const ani = { teacherId: 'teacher-1', email: 'ani@school.example', createdAt: autumn }
const aram = { teacherId: 'teacher-2', email: 'aram@school.example', createdAt: autumn + 1 }

/** A link by which somebody sets a new password. */
const linkOf = ({ email }: typeof ani) => ({
  tokenHash: `link-of-${email}`,
  purpose: 'password-reset' as const,
  email,
  createdAt: autumn,
  expiresAt: autumn + day,
})

export function teachersContract(it: ContractTest): void {
  describe('teachers', () => {
    it('are found by e-mail, however it is written, and by id', async ({ db }) => {
      expect(await addTeacher(db, ani, 'hash-1')).toBe(true)
      expect(await teacherByEmail(db, 'Ani@School.example')).toEqual(ani)
      expect(await teacherById(db, 'teacher-1')).toEqual(ani)
      expect(await teacherByEmail(db, aram.email)).toBeUndefined()
      expect(await teacherById(db, 'teacher-2')).toBeUndefined()
      expect(await passwordHashOf(db, 'teacher-1')).toBe('hash-1')
      expect(await passwordHashOf(db, 'teacher-2')).toBeUndefined()
    })

    it('have an e-mail each, though two servers add them at once', async ({ db, settings }) => {
      const other = openDatabase(settings)
      const added = await Promise.all([
        addTeacher(db, ani, 'hash-1'),
        addTeacher(other, { ...aram, email: ani.email }, 'hash-2'),
      ])
      await closeDatabase(other)
      expect(added.filter(Boolean)).toHaveLength(1)
      const kept = added[0] ? 'teacher-1' : 'teacher-2'
      expect((await teacherByEmail(db, ani.email))?.teacherId).toBe(kept)
    })

    it('change their e-mail to one that nobody else has', async ({ db }) => {
      await addTeacher(db, ani, 'hash-1')
      await addTeacher(db, aram, 'hash-2')
      expect(await changeTeacherEmail(db, 'teacher-1', 'Aram@school.example', autumn)).toBe(false)
      expect(await changeTeacherEmail(db, 'teacher-1', 'Ani@new.example', autumn)).toBe(true)
      expect(await changeTeacherEmail(db, 'teacher-9', 'nobody@new.example', autumn)).toBe(false)
      expect((await teacherById(db, 'teacher-1'))?.email).toBe('ani@new.example')
      expect((await teacherById(db, 'teacher-2'))?.email).toBe(aram.email)
    })

    it('lose their sessions with their password, and nobody else’s', async ({ db }) => {
      await addTeacher(db, ani, 'hash-1')
      await addTeacher(db, aram, 'hash-2')
      await openSampleSession(db, 'teacher-1')
      const kept = await openSampleSession(db, 'teacher-2')
      await replacePassword(db, 'teacher-1', 'hash-3', autumn)
      expect(await passwordHashOf(db, 'teacher-1')).toBe('hash-3')
      expect(await passwordHashOf(db, 'teacher-2')).toBe('hash-2')
      expect(await db.selectFrom('teacher_sessions').select('id').execute()).toEqual([{ id: kept }])
      await endTeacherSessions(db, 'teacher-2')
      expect(await db.selectFrom('teacher_sessions').select('id').execute()).toEqual([])
    })

    it.for([
      ['password', replacePassword, 'hash-3'],
      ['e-mail', changeTeacherEmail, 'ani@new.example'],
    ] as const)(
      'lose the links for a new password with their old %s, and nobody else’s',
      async ([_title, replace, value], { db }) => {
        await addTeacher(db, ani, 'hash-1')
        await addTeacher(db, aram, 'hash-2')
        for (const link of [linkOf(ani), linkOf(aram)]) await createAccountLink(db, link)
        await replace(db, 'teacher-1', value, autumn)
        expect(await accountLinkOf(db, linkOf(ani).tokenHash)).toBeUndefined()
        expect(await accountLinkOf(db, linkOf(aram).tokenHash)).toBeDefined()
      },
    )

    it('answer a challenge once, though two servers are told at once', async ({ db, settings }) => {
      const answer = { id: 'challenge-1', expiresAt: autumn + 1000, answeredAt: autumn }
      const other = openDatabase(settings)
      const notes = await Promise.all([db, other].map((server) => noteAnsweredChallenge(server, answer)))
      await closeDatabase(other)
      expect(notes.toSorted()).toEqual([false, true])
      expect(await noteAnsweredChallenge(db, answer)).toBe(false)
      expect(await noteAnsweredChallenge(db, { ...answer, id: 'challenge-2' })).toBe(true)
    })

    it('have answered challenges forgotten when their time is over', async ({ db }) => {
      await noteAnsweredChallenge(db, { id: 'past', expiresAt: autumn + 1000, answeredAt: autumn })
      await noteAnsweredChallenge(db, { id: 'present', expiresAt: autumn + 1001, answeredAt: autumn })
      await removeExpiredChallenges(db, autumn + 1000)
      expect(await db.selectFrom('sign_in_challenges').select('id').execute()).toEqual([{ id: 'present' }])
    })

    it('know whether they are alone', async ({ db }) => {
      await addTeacher(db, ani, 'hash-1')
      expect(await hasOtherTeachers(db, 'teacher-1')).toBe(false)
      await addTeacher(db, aram, 'hash-2')
      expect(await hasOtherTeachers(db, 'teacher-1')).toBe(true)
    })
  })
}
