import { describe, expect } from 'vitest'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn } from '../testing/sample-classroom.ts'
import { samplePasskey } from '../testing/sample-passkey.ts'
import {
  addPasskey,
  notePasskeyUse,
  passkeyOf,
  passkeysOfTeacher,
  removePasskey,
  removePasskeys,
} from './passkeys.ts'
import { addTeacher } from './teachers.ts'

export function passkeysContract(base: ContractTest): void {
  describe('passkeys', () => {
    const it = base.extend('teachers', { auto: true }, async ({ db }) => {
      for (const teacherId of ['teacher-1', 'teacher-2']) {
        await addTeacher(db, { teacherId, email: `${teacherId}@school.example`, createdAt: autumn }, 'hash')
      }
    })

    it('are kept once, for the teacher who came first with them', async ({ db }) => {
      expect(await addPasskey(db, samplePasskey)).toBe(true)
      expect(await addPasskey(db, { ...samplePasskey, teacherId: 'teacher-2' })).toBe(false)
      expect(await passkeyOf(db, 'credential-1')).toEqual({ ...samplePasskey, lastUsedAt: null })
      expect(await passkeyOf(db, 'credential-9')).toBeUndefined()
    })

    it('are listed by teacher, oldest first', async ({ db }) => {
      await addPasskey(db, { ...samplePasskey, credentialId: 'younger', createdAt: autumn + 1 })
      await addPasskey(db, samplePasskey)
      await addPasskey(db, { ...samplePasskey, credentialId: 'other', teacherId: 'teacher-2' })
      const listed = await passkeysOfTeacher(db, 'teacher-1')
      expect(listed.map(({ credentialId }) => credentialId)).toEqual(['credential-1', 'younger'])
    })

    it('remember their last use', async ({ db }) => {
      await addPasskey(db, samplePasskey)
      await notePasskeyUse(db, 'credential-1', { signatureCount: 7, usedAt: autumn + 5 })
      expect(await passkeyOf(db, 'credential-1')).toMatchObject({ signatureCount: 7, lastUsedAt: autumn + 5 })
    })

    it('are removed by their own teacher alone, one by one or all', async ({ db }) => {
      await addPasskey(db, samplePasskey)
      await addPasskey(db, { ...samplePasskey, credentialId: 'younger' })
      const key = { credentialId: 'credential-1', teacherId: 'teacher-1' }
      expect(await removePasskey(db, { ...key, teacherId: 'teacher-2' })).toBe(false)
      expect(await removePasskey(db, key)).toBe(true)
      expect(await passkeysOfTeacher(db, 'teacher-1')).toHaveLength(1)
      await removePasskeys(db, 'teacher-2')
      expect(await passkeysOfTeacher(db, 'teacher-1')).toHaveLength(1)
      await removePasskeys(db, 'teacher-1')
      expect(await passkeysOfTeacher(db, 'teacher-1')).toEqual([])
    })
  })
}
