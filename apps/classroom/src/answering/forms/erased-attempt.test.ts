import {
  attemptOf,
  attemptsOfSeat,
  eraseResults,
  recordEvents,
  reopenAssignment,
  startAttempt,
} from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { itemName } from '../item-name.ts'
import { answeringTest, firstAttempt, quiz, type Room } from '../testing/answering-test.ts'
import { savedWord } from '../testing/sample-events.ts'
import { answersOf, page, press, send, word } from '../testing/student-form.ts'
import { handIn } from './hand-in.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

describe('a page of an attempt whose answers were erased', () => {
  /** The first attempt is erased, and begun anew; the field by which a page of the erased one names it. */
  async function eraseAndBeginAnew({ database }: Room): Promise<string> {
    const [record] = await attemptsOfSeat(database, firstAttempt)
    const startedAt = record?.startedAt ?? 0
    await eraseResults(database, quiz, Date.now())
    await reopenAssignment(database, quiz)
    await startAttempt(database, firstAttempt, 8, startedAt + 1)
    return String(startedAt)
  }

  it('neither saves in the attempt that has its number by now nor hands it in, and says why', async ({
    room,
  }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const startedAt = await eraseAndBeginAnew(room)
    await recordEvents(room.database, firstAttempt, [savedWord(1, 'new')], Date.now())
    for (const button of [{ save: '' }, { review: '1' }, { check: word }]) {
      expect(await press(cookie, { startedAt, [itemName(word)]: 'old', ...button })).toBe(
        `${page}?problem=erased`,
      )
    }
    expect(await send(handIn, cookie, { startedAt })).toBe(`${page}?problem=erased`)
    expect(await answersOf(room)).toMatchObject({ [word]: { text: 'new' } })
    expect((await attemptOf(room.database, firstAttempt)).submitted).toBeNull()
  })

  it('is told so too before another attempt is begun', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await eraseResults(room.database, quiz, Date.now())
    expect(await press(cookie, { [itemName(word)]: 'old' })).toBe(`${page}?problem=erased`)
    expect(await send(handIn, cookie, {})).toBe(`${page}?problem=erased`)
  })

  it('is another than a page that names the present attempt, or from before an update none', async ({
    room,
  }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const present = String(Number(await eraseAndBeginAnew(room)) + 1)
    expect(await press(cookie, { [itemName(word)]: 'ties' })).toBe(`${page}?done=saved`)
    expect(await press(cookie, { startedAt: present, [itemName(word)]: 'tea' })).toBe(`${page}?done=saved`)
    expect(await answersOf(room)).toMatchObject({ [word]: { text: 'tea' } })
    expect(await send(handIn, cookie, { startedAt: present })).toBe(`${page}result/`)
  })
})
