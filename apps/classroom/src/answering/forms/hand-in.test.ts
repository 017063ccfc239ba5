import { attemptOf, closeAssignment, recordEvents } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { itemName } from '../item-name.ts'
import { answeringTest, firstAttempt, quiz } from '../testing/answering-test.ts'
import { saved } from '../testing/sample-events.ts'
import { page, press, send, truth, word } from '../testing/student-form.ts'
import { handIn } from './hand-in.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

describe('handing in', () => {
  it('hands in what was saved on any device, once', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const answer = { type: 'true-false-not-stated', choice: 'is-true' } as const
    await recordEvents(room.database, firstAttempt, [saved(1, truth, answer)], Date.now())
    await press(cookie, { 'items[]': [word], [itemName(word)]: 'ties' })
    expect(await send(handIn, cookie, {})).toBe(`${page}result/`)
    const first = await attemptOf(room.database, firstAttempt)
    expect(first.submitted?.responses).toEqual({
      [truth]: answer,
      [word]: { type: 'short-answer', text: 'ties' },
    })
    expect(await send(handIn, cookie, {})).toBe(`${page}result/`)
    expect((await attemptOf(room.database, firstAttempt)).submitted).toEqual(first.submitted)
  })

  it('is not possible after closing', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await closeAssignment(room.database, quiz, Date.now() - 1)
    expect(await send(handIn, cookie, {})).toBe(`${page}?problem=closed`)
    expect((await attemptOf(room.database, firstAttempt)).submitted).toBeNull()
  })
})
