import { describe, expect } from 'vitest'
import type { ContractTest } from '../testing/contract-test.ts'
import { classesOfTeacher, classOf, createClass, lockDoor, renameClass } from './classes.ts'

const class8a = {
  classId: 'class-1',
  teacherId: 'teacher-1',
  name: '8ա',
  locale: 'hy',
  createdAt: 2,
} as const

export function classesContract(it: ContractTest): void {
  describe('classes', () => {
    it('finds a class as it was stored, its door open', async ({ db }) => {
      await createClass(db, class8a)
      expect(await classOf(db, 'class-1')).toEqual({ ...class8a, isLocked: false })
      expect(await classOf(db, 'class-2')).toBeUndefined()
    })

    it('lists a teacher’s own classes, oldest first', async ({ db }) => {
      await createClass(db, class8a)
      await createClass(db, { ...class8a, classId: 'class-0', createdAt: 1 })
      await createClass(db, { ...class8a, classId: 'class-2', teacherId: 'teacher-2' })
      const classes = await classesOfTeacher(db, 'teacher-1')
      expect(classes.map(({ classId }) => classId)).toEqual(['class-0', 'class-1'])
    })

    it('renames one class and no other', async ({ db }) => {
      await createClass(db, class8a)
      await createClass(db, { ...class8a, classId: 'class-2' })
      expect(await renameClass(db, 'class-1', '9ա')).toBe(true)
      expect((await classOf(db, 'class-1'))?.name).toBe('9ա')
      expect((await classOf(db, 'class-2'))?.name).toBe('8ա')
    })

    it('locks and opens the door of one class and no other', async ({ db }) => {
      await createClass(db, class8a)
      await createClass(db, { ...class8a, classId: 'class-2' })
      expect(await lockDoor(db, 'class-1', true)).toBe(true)
      expect((await classOf(db, 'class-1'))?.isLocked).toBe(true)
      expect((await classOf(db, 'class-2'))?.isLocked).toBe(false)
      await lockDoor(db, 'class-1', false)
      expect((await classOf(db, 'class-1'))?.isLocked).toBe(false)
    })

    it('says that a class to be changed is not there', async ({ db }) => {
      expect(await renameClass(db, 'class-9', '9ա')).toBe(false)
      expect(await lockDoor(db, 'class-9', true)).toBe(false)
    })
  })
}
