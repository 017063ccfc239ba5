import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { answeringTest } from '../answering/testing/answering-test.ts'
import { assignedQuiz } from './assigned-quiz.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

describe('the quiz of an assignment', () => {
  it('has the items and languages that the teacher has set by now, in that order', async ({ room }) => {
    for (const itemIds of [['a-headline', 'a-order'], ['a-order', 'a-headline'], ['a-headline']]) {
      await room.set({ itemIds })
      const { editions } = await assignedQuiz(await room.assignment())
      expect(editions.map(({ locale }) => locale)).toEqual(['hy', 'en'])
      for (const { items } of editions) expect(items.map(({ id }) => id)).toEqual(itemIds)
    }
    await room.set({ locales: ['en'] })
    const { editions } = await assignedQuiz(await room.assignment())
    expect(editions.map(({ locale, items }) => [locale, items.length])).toEqual([['en', 1]])
  })

  it('is made once of what is set alike', async ({ room }) => {
    const quiz = await assignedQuiz(await room.assignment())
    expect(await assignedQuiz(await room.assignment())).toBe(quiz)
    await room.set({ attemptsAllowed: 5 })
    expect(await assignedQuiz(await room.assignment())).toBe(quiz)
  })
})
