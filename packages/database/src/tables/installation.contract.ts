import { describe, expect } from 'vitest'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import { eraseTeacher } from '../erasure/erase-teacher.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn } from '../testing/sample-classroom.ts'
import { untilSomeoneWaits } from '../testing/until-someone-waits.ts'
import {
  claimOwnership,
  giveUpOwnership,
  handOverOwnership,
  ownerOf,
  setSignUpMode,
  signUpModeOf,
} from './installation.ts'
import { addTeacher } from './teachers.ts'

export function installationContract(it: ContractTest): void {
  describe('the installation', () => {
    it('is owned by the first who claims it, though several try at once', async ({ db }) => {
      expect(await ownerOf(db)).toBeUndefined()
      const teachers = ['teacher-1', 'teacher-2', 'teacher-3']
      const claims = await Promise.all(teachers.map((teacher) => claimOwnership(db, teacher)))
      expect(claims.filter(Boolean)).toHaveLength(1)
      expect(await ownerOf(db)).toBe(teachers[claims.indexOf(true)])
    })

    it('can be given up by its owner alone, and claimed anew', async ({ db }) => {
      await claimOwnership(db, 'teacher-1')
      expect(await giveUpOwnership(db, 'teacher-2')).toBe(false)
      expect(await giveUpOwnership(db, 'teacher-1')).toBe(true)
      expect(await claimOwnership(db, 'teacher-2')).toBe(true)
    })

    it('can be handed over by its owner alone', async ({ db }) => {
      await claimOwnership(db, 'teacher-1')
      expect(await handOverOwnership(db, 'teacher-2', 'teacher-3')).toBe(false)
      expect(await handOverOwnership(db, 'teacher-1', 'teacher-2')).toBe(true)
      expect(await ownerOf(db)).toBe('teacher-2')
    })

    it('is not left by its owner while somebody is being let in', async ({ db, settings }) => {
      await claimOwnership(db, 'teacher-1')
      const other = openDatabase(settings)
      const signUp = await other.startTransaction().execute()
      await addTeacher(signUp, { teacherId: 'teacher-2', email: 'a@b.example', createdAt: autumn }, 'hash')
      expect(await claimOwnership(signUp, 'teacher-2')).toBe(false)
      const erasure = eraseTeacher(db, 'teacher-1')
      await untilSomeoneWaits(other)
      await signUp.commit().execute()
      expect(await erasure).toEqual({ kind: 'owner-needed' })
      expect(await ownerOf(db)).toBe('teacher-1')
      await closeDatabase(other)
    })

    it('lets in by invitation until its owner decides otherwise', async ({ db }) => {
      expect(await signUpModeOf(db)).toBe('invitation')
      await setSignUpMode(db, 'open')
      await setSignUpMode(db, 'closed')
      expect(await signUpModeOf(db)).toBe('closed')
    })
  })
}
