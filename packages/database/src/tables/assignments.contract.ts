import { describe, expect } from 'vitest'
import { eraseResults } from '../erasure/erase-results.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, day, furnishClass, quiz, sampleAssignment } from '../testing/sample-classroom.ts'
import {
  assignmentOf,
  assignmentsOfClass,
  changeAssignment,
  closeAssignment,
  createAssignment,
  reopenAssignment,
} from './assignments.ts'

const nowhere = { classId: 'class-1', assignmentId: 'quiz-9' }

export function assignmentsContract(it: ContractTest): void {
  describe('assignments', () => {
    it('are found as they were stored, not closed', async ({ db }) => {
      await furnishClass(db)
      expect(await assignmentOf(db, quiz)).toEqual({
        ...sampleAssignment,
        closedAt: null,
        resultsErasedAt: null,
      })
      expect(await assignmentOf(db, nowhere)).toBeUndefined()
    })

    it('are listed by class, oldest first', async ({ db }) => {
      await furnishClass(db)
      await furnishClass(db, { classId: 'class-2', assignmentId: 'quiz-1' })
      await createAssignment(db, { ...sampleAssignment, assignmentId: 'quiz-0', createdAt: autumn + 1 })
      const assignments = await assignmentsOfClass(db, 'class-1')
      expect(assignments.map(({ assignmentId }) => assignmentId)).toEqual(['quiz-1', 'quiz-0'])
    })

    it('change their title and settings', async ({ db }) => {
      await furnishClass(db)
      const settings = { ...sampleAssignment.settings, dueAt: autumn + 9 * day, acceptsLate: true }
      expect(await changeAssignment(db, quiz, { title: 'Երկրորդ դաս', settings })).toBe(true)
      expect(await assignmentOf(db, quiz)).toMatchObject({ title: 'Երկրորդ դաս', settings })
    })

    it('close and open again', async ({ db }) => {
      await furnishClass(db)
      expect(await closeAssignment(db, quiz, autumn + day)).toBe(true)
      expect((await assignmentOf(db, quiz))?.closedAt).toBe(autumn + day)
      expect(await reopenAssignment(db, quiz)).toBe(true)
      expect((await assignmentOf(db, quiz))?.closedAt).toBeNull()
    })

    it('remember as they open again when their answers were erased', async ({ db }) => {
      await furnishClass(db)
      await eraseResults(db, quiz, autumn + day)
      await reopenAssignment(db, quiz)
      expect(await assignmentOf(db, quiz)).toMatchObject({ closedAt: null, resultsErasedAt: autumn + day })
    })

    it('change alone, without those of another class', async ({ db }) => {
      await furnishClass(db)
      await furnishClass(db, { classId: 'class-2', assignmentId: 'quiz-1' })
      await closeAssignment(db, quiz, autumn)
      expect((await assignmentOf(db, { ...quiz, classId: 'class-2' }))?.closedAt).toBeNull()
    })

    it('say that one to be changed is not there', async ({ db }) => {
      await furnishClass(db)
      expect(await changeAssignment(db, nowhere, sampleAssignment)).toBe(false)
      expect(await closeAssignment(db, nowhere, autumn)).toBe(false)
      expect(await reopenAssignment(db, nowhere)).toBe(false)
    })
  })
}
