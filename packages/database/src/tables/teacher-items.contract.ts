import { describe, expect } from 'vitest'
import type { ContractTest } from '../testing/contract-test.ts'
import { furnishClass, quiz } from '../testing/sample-classroom.ts'
import { sampleTeacherItem as item } from '../testing/sample-teacher-item.ts'
import { removeTeacherItem, saveTeacherItem, teacherAnswerKeyOf, teacherItemsOf } from './teacher-items.ts'

export function teacherItemsContract(it: ContractTest): void {
  describe('a teacher’s items', () => {
    it('come back as a story has them, the key apart', async ({ db }) => {
      await furnishClass(db)
      await saveTeacherItem(db, quiz, item)
      expect(await teacherItemsOf(db, quiz)).toEqual({
        facts: { 'mine-1': item.facts },
        words: { en: { 'mine-1': item.words.en }, hy: { 'mine-1': item.words.hy } },
      })
      expect(await teacherAnswerKeyOf(db, quiz)).toEqual({
        answers: { 'mine-1': item.answer },
        feedback: { en: { 'mine-1': item.feedback.en }, hy: { 'mine-1': item.feedback.hy } },
      })
    })

    it('deliver nothing of the key with the items', async ({ db }) => {
      await furnishClass(db)
      await saveTeacherItem(db, quiz, item)
      const delivered = JSON.stringify(await teacherItemsOf(db, quiz))
      expect(delivered).not.toContain('Armenia')
      expect(delivered).not.toContain('second paragraph')
    })

    it('may be in one language alone', async ({ db }) => {
      await furnishClass(db)
      await saveTeacherItem(db, quiz, { ...item, words: { en: { prompt: 'Who left?' } } })
      expect(await teacherItemsOf(db, quiz)).toMatchObject({ words: { en: { 'mine-1': {} } } })
      expect((await teacherItemsOf(db, quiz)).words.hy).toBeUndefined()
    })

    it('can be worded anew', async ({ db }) => {
      await furnishClass(db)
      await saveTeacherItem(db, quiz, item)
      await saveTeacherItem(db, quiz, { ...item, itemId: 'mine-2' })
      await saveTeacherItem(db, quiz, { ...item, words: { en: { prompt: 'Which country left?' } } })
      expect((await teacherItemsOf(db, quiz)).words.en).toEqual({
        'mine-1': { prompt: 'Which country left?' },
        'mine-2': { prompt: 'Who left?' },
      })
    })

    it('are removed one by one, from their own assignment', async ({ db }) => {
      await furnishClass(db)
      await saveTeacherItem(db, quiz, item)
      await saveTeacherItem(db, quiz, { ...item, itemId: 'mine-2' })
      expect(await removeTeacherItem(db, quiz, 'mine-1')).toBe(true)
      expect(await removeTeacherItem(db, quiz, 'mine-1')).toBe(false)
      expect(Object.keys((await teacherItemsOf(db, quiz)).facts)).toEqual(['mine-2'])
    })
  })
}
