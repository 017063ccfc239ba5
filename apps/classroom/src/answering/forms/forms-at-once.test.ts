import { setImmediate as nextTurn } from 'node:timers/promises'
import { isChecked } from '@karda/assessment'
import { attemptOf } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect, onTestFinished, vi } from 'vitest'
import { services } from '../../services/services.ts'
import { itemName } from '../item-name.ts'
import { answeringTest, firstAttempt, replaceServices } from '../testing/answering-test.ts'
import { answersOf, press, shownNow, truth, word } from '../testing/student-form.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

describe('forms that are sent at once', () => {
  /** Holds what is to be written until it is told to write: what holds fewer events then goes first. */
  function holdWrites() {
    const { events } = services()
    const held: { size: number; write: () => void }[] = []
    let isHolding = true
    const write: typeof events.write = (key, sent, receivedAt) => {
      if (!isHolding) return events.write(key, sent, receivedAt)
      return new Promise((resolve, reject) => {
        const { length: size } = sent
        held.push({ size, write: () => events.write(key, sent, receivedAt).then(resolve, reject) })
      })
    }
    replaceServices({ events: { ...events, write } })
    return {
      async until(count: number) {
        while (held.length < count) await nextTurn()
      },
      release() {
        isHolding = false
        for (const one of held.toSorted((a, b) => a.size - b.size)) one.write()
      },
    }
  }

  it('keep an answer before its check, whatever another one keeps', async ({ room }) => {
    await room.start()
    await room.set({ feedback: 'at-once' })
    const cookie = await room.seatCookie()
    await press(cookie, { [itemName(word)]: 'tea' })
    const shown = await shownNow(room)
    const writes = holdWrites()
    const forms = [
      press(cookie, { shown, 'items[]': [truth], [itemName(truth)]: 'is-true' }),
      press(cookie, { shown, 'items[]': [word], [itemName(word)]: 'ties', check: word }),
    ]
    await writes.until(2)
    writes.release()
    await Promise.all(forms)
    const attempt = await attemptOf(room.database, firstAttempt)
    expect(isChecked(attempt, word)).toBe(true)
    expect(await answersOf(room)).toMatchObject({ [word]: { text: 'ties' }, [truth]: { choice: 'is-true' } })
  })

  it('leave the answer of the one that came last, whichever is kept first', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const now = Date.now()
    onTestFinished(() => void vi.useRealTimers())
    vi.useFakeTimers({ toFake: ['Date'], now })
    for (const later of [10, 20, 30]) {
      const shown = await shownNow(room)
      vi.setSystemTime(now + later - 1)
      const writes = holdWrites()
      const first = press(cookie, { shown, [itemName(word)]: 'tea', [itemName(truth)]: 'is-true' })
      await writes.until(1)
      vi.setSystemTime(now + later)
      const last = press(cookie, { shown, 'items[]': [word], [itemName(word)]: `ties ${later}` })
      await writes.until(2)
      writes.release()
      await Promise.all([first, last])
      expect(await answersOf(room)).toMatchObject({ [word]: { text: `ties ${later}` } })
    }
  })
})
