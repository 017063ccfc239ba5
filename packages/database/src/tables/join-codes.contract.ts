import { describe, expect } from 'vitest'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, furnishClass, quiz } from '../testing/sample-classroom.ts'
import { addJoinCode, expireJoinCode, joinCodeOf, joinCodesOf } from './join-codes.ts'

const code = { ...quiz, code: 'K7MPW2XN', createdAt: autumn, expiresAt: null }

export function joinCodesContract(it: ContractTest): void {
  describe('join codes', () => {
    it('lead to a class and an assignment', async ({ db }) => {
      await furnishClass(db)
      expect(await addJoinCode(db, code)).toBe(true)
      expect(await joinCodeOf(db, 'K7MPW2XN')).toEqual(code)
      expect(await joinCodeOf(db, 'K7MPW2XM')).toBeUndefined()
    })

    it('belong to whoever had them first', async ({ db }) => {
      await furnishClass(db)
      await furnishClass(db, { classId: 'class-2', assignmentId: 'quiz-2' })
      await addJoinCode(db, code)
      expect(await addJoinCode(db, { ...code, classId: 'class-2', assignmentId: 'quiz-2' })).toBe(false)
      expect((await joinCodeOf(db, 'K7MPW2XN'))?.classId).toBe('class-1')
    })

    it('expire one by one', async ({ db }) => {
      await furnishClass(db)
      await addJoinCode(db, code)
      await addJoinCode(db, { ...code, code: 'H4RTZ9QC', createdAt: autumn + 1 })
      expect(await expireJoinCode(db, 'K7MPW2XN', autumn + 5)).toBe(true)
      expect(await expireJoinCode(db, 'AAAAAAAA', autumn + 5)).toBe(false)
      expect(await joinCodesOf(db, quiz)).toEqual([
        { ...code, expiresAt: autumn + 5 },
        { ...code, code: 'H4RTZ9QC', createdAt: autumn + 1 },
      ])
    })
  })
}
