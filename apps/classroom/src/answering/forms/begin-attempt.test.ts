import { attemptsOfSeat, closeAssignment } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { answeringTest, firstAttempt, quiz } from '../testing/answering-test.ts'
import { page, send } from '../testing/student-form.ts'
import { beginAttempt } from './begin-attempt.ts'
import { handIn } from './hand-in.ts'
import { saveAnswers } from './save-answers.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

describe('beginning', () => {
  it('starts one attempt, however often it is pressed', async ({ room }) => {
    const cookie = await room.seatCookie()
    expect(await send(beginAttempt, cookie, {})).toBe(page)
    expect(await send(beginAttempt, cookie, {})).toBe(page)
    const attempts = await attemptsOfSeat(room.database, firstAttempt)
    expect(attempts).toHaveLength(1)
    expect(attempts[0]?.seed).toBeGreaterThan(0)
  })

  it('starts nothing before the quiz opens, nor after it is closed', async ({ room }) => {
    const cookie = await room.seatCookie()
    await room.set({ opensAt: Date.now() + 60_000 })
    expect(await send(beginAttempt, cookie, {})).toBe(page)
    await room.set({ opensAt: 0 })
    await closeAssignment(room.database, quiz, Date.now() - 1)
    expect(await send(beginAttempt, cookie, {})).toBe(`${page}?problem=closed`)
    expect(await attemptsOfSeat(room.database, firstAttempt)).toEqual([])
  })

  it('starts another attempt after the first, and no more than are allowed', async ({ room }) => {
    const cookie = await room.seatCookie()
    for (const attemptNumber of ['1', '2']) {
      await send(beginAttempt, cookie, {})
      expect(await send(handIn, cookie, { attemptNumber })).toBe(`${page}result/`)
    }
    expect(await send(beginAttempt, cookie, {})).toBe(`${page}result/`)
  })

  it('leads a device without a seat of the class to where it can enter', async ({ room }) => {
    for (const cookie of ['', await room.seatCookie('seat-1', 'class-2')]) {
      for (const handler of [beginAttempt, saveAnswers, handIn]) {
        expect(await send(handler, cookie, {})).toBe('/en/class/join/')
      }
    }
  })

  it('finds no assignment that is not there', async ({ room }) => {
    const cookie = await room.seatCookie()
    expect(await send(beginAttempt, cookie, { assignmentId: 'quiz-2' })).toBe('404')
    expect(await send(saveAnswers, cookie, { seen: 'x' })).toBe('404')
  })
})
