import { emptyAttempt } from '@karda/assessment'
import { attemptOf, closeAssignment, recordEvents } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import type { SeatLimit } from '../../limits/seat-limit.ts'
import { services } from '../../services/services.ts'
import { itemName } from '../item-name.ts'
import { answeringTest, firstAttempt, quiz, replaceServices } from '../testing/answering-test.ts'
import { savedWord } from '../testing/sample-events.ts'
import { answersOf, type Fields, page, press, send, shownNow, truth, word } from '../testing/student-form.ts'
import { beginAttempt } from './begin-attempt.ts'
import { handIn } from './hand-in.ts'
import { saveAnswers } from './save-answers.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

describe('saving', () => {
  it('keeps what was changed in any question, and leads back to the one whose button was pressed', async ({
    room,
  }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const fields = { [itemName(word)]: 'ties', [itemName(truth)]: 'is-true' }
    expect(await press(cookie, { ...fields, save: truth })).toBe(`${page}#question-${truth}`)
    expect(await answersOf(room)).toEqual({
      [word]: { type: 'short-answer', text: 'ties' },
      [truth]: { type: 'true-false-not-stated', choice: 'is-true' },
    })
    const { counter, saved: saves } = await attemptOf(room.database, firstAttempt)
    expect(saves[word]?.locale).toBe('en')
    const shown = await shownNow(room)
    expect(await press(cookie, { ...fields, shown })).toBe(`${page}?done=saved`)
    expect((await attemptOf(room.database, firstAttempt)).counter).toBe(counter)
    expect(await press(cookie, { ...fields, shown, review: '1' })).toBe(`${page}review/`)
  })

  it('takes back what was emptied', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await press(cookie, { [itemName(word)]: 'ties' })
    await press(cookie, { [itemName(word)]: '', shown: await shownNow(room) })
    expect(await answersOf(room)).toEqual({ [word]: null })
  })

  it('leaves alone what another device has answered since the page was loaded', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await recordEvents(room.database, firstAttempt, [savedWord(1, 'old')], Date.now())
    const shown = await shownNow(room)
    await recordEvents(room.database, firstAttempt, [savedWord(2, 'new')], Date.now())
    await press(cookie, { shown, [itemName(word)]: 'old', [itemName(truth)]: 'is-false' })
    expect(await answersOf(room)).toMatchObject({
      [word]: { text: 'new' },
      [truth]: { choice: 'is-false' },
    })
  })

  it('leaves alone what arrives later from a device that has heard of less', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await press(cookie, { [itemName(truth)]: 'is-true' })
    await press(cookie, { [itemName(truth)]: 'is-false', shown: await shownNow(room) })
    const shown = await shownNow(room)
    await recordEvents(room.database, firstAttempt, [savedWord(1, 'phone')], Date.now())
    await press(cookie, { shown, [itemName(word)]: '', [itemName(truth)]: 'not-stated' })
    expect(await answersOf(room)).toMatchObject({
      [word]: { text: 'phone' },
      [truth]: { choice: 'not-stated' },
    })
  })

  it('checks no answer that another device gave after the page was drawn', async ({ room }) => {
    await room.set({ feedback: 'at-once' })
    await room.start()
    const cookie = await room.seatCookie()
    const shown = await shownNow(room)
    await recordEvents(room.database, firstAttempt, [savedWord(1, 'phone')], Date.now())
    const check = { check: word, 'items[]': [word] }
    await press(cookie, { ...check, shown, [itemName(word)]: '' })
    expect((await attemptOf(room.database, firstAttempt)).checked).toEqual({})
    await press(cookie, { ...check, shown: await shownNow(room), [itemName(word)]: 'phone' })
    expect((await attemptOf(room.database, firstAttempt)).checked).toHaveProperty(word)
  })

  it('takes what a page from before an update says it has seen', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const before = (fields: Fields) =>
      send(saveAnswers, cookie, { save: '', 'items[]': [word, truth], ...fields })
    await before({ seen: '0', [itemName(word)]: 'ties' })
    await recordEvents(room.database, firstAttempt, [savedWord(2, 'tea')], Date.now())
    await before({ seen: '1', [itemName(word)]: 'ties', [itemName(truth)]: 'is-true' })
    expect(await answersOf(room)).toMatchObject({ [word]: { text: 'tea' }, [truth]: { choice: 'is-true' } })
    await before({ seen: '3', [itemName(word)]: '', [itemName(truth)]: 'is-true' })
    expect(await answersOf(room)).toMatchObject({ [word]: null, [truth]: { choice: 'is-true' } })
  })

  it('leaves alone what the form does not ask', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await recordEvents(room.database, firstAttempt, [savedWord(1, 'tea')], Date.now())
    await press(cookie, { shown: await shownNow(room), 'items[]': [truth], [itemName(truth)]: 'is-true' })
    expect(await answersOf(room)).toMatchObject({ [word]: { text: 'tea' } })
  })

  it('loses nothing of two forms that are sent at once', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await Promise.all([
      press(cookie, { 'items[]': [word], [itemName(word)]: 'ties' }),
      press(cookie, { 'items[]': [truth], [itemName(truth)]: 'is-true' }),
    ])
    expect(await answersOf(room)).toMatchObject({ [word]: { text: 'ties' }, [truth]: { choice: 'is-true' } })
  })

  it('says what cannot be kept, and keeps the rest', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const gaps = itemName('a-around-feeling')
    const order = itemName('a-order')
    const address = await press(cookie, {
      'items[]': [word, 'a-around-feeling', 'a-order'],
      [itemName(word)]: 'ties',
      [`${gaps}.before`]: 'west',
      [`${gaps}.after`]: 'west',
      [`${order}.turn`]: '1',
    })
    expect(address).toBe(`${page}?problem=unsaved&unfit=a-around-feeling.words%2Ca-order.places`)
    expect(await answersOf(room)).toEqual({
      [word]: { type: 'short-answer', text: 'ties' },
      'a-around-feeling': { type: 'gap', words: { before: 'west' } },
    })
  })

  it('shows a question in another language, and keeps what was typed', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const address = await press(cookie, { speak: `${word}.hy`, [itemName(word)]: 'կապեր' })
    expect(address).toBe(`${page}?in=${word}.hy#question-${word}`)
    expect(await answersOf(room)).toMatchObject({ [word]: { text: 'կապեր' } })
    const back = await press(cookie, {
      shown: await shownNow(room),
      spoken: `${word}.hy`,
      speak: `${word}.en`,
      [itemName(word)]: 'կապեր',
    })
    expect(back).toBe(`${page}#question-${word}`)
  })

  it('after closing is kept, and said to be late', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await closeAssignment(room.database, quiz, Date.now() - 1)
    expect(await press(cookie, { [itemName(word)]: 'ties' })).toBe(`${page}?done=saved&problem=closed`)
    expect(await answersOf(room)).toMatchObject({ [word]: { text: 'ties' } })
  })

  it('keeps nothing once the attempt is handed in, and leads to its result', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await press(cookie, { [itemName(truth)]: 'is-true' })
    const shown = await shownNow(room)
    await send(handIn, cookie, {})
    const handedIn = await attemptOf(room.database, firstAttempt)
    const old = { shown, [itemName(truth)]: 'is-true', [itemName(word)]: 'ties' }
    const result = `${page}result/?attempt=1&problem=handed-in`
    expect(await press(cookie, old)).toBe(result)
    await send(beginAttempt, cookie, {})
    for (const button of [{ save: word }, { check: word }, { review: '1' }]) {
      expect(await press(cookie, { ...old, ...button })).toBe(result)
    }
    expect(await attemptOf(room.database, firstAttempt)).toEqual(handedIn)
    expect(await attemptOf(room.database, { ...firstAttempt, attemptNumber: 2 })).toEqual(emptyAttempt)
  })

  it('says where an attempt takes no more changes, and it can be handed in as it is', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const events = Array.from({ length: 10_000 }, (_, index) => savedWord(index + 1, 'ties'))
    await recordEvents(room.database, firstAttempt, events, Date.now())
    expect(await press(cookie, { [itemName(word)]: 'tea' })).toBe(`${page}?problem=full`)
    expect(await send(handIn, cookie, {})).toBe(`${page}result/`)
    const { submitted } = await attemptOf(room.database, firstAttempt)
    expect(submitted?.responses).toEqual({ [word]: { type: 'short-answer', text: 'ties' } })
  })

  it('reads an attempt that holds as much as it may a few times a minute', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const events = Array.from({ length: 10_000 }, (_, index) => savedWord(index + 1, 'ties'))
    await recordEvents(room.database, firstAttempt, events, Date.now())
    const shown = await shownNow(room)
    const places: string[] = []
    for (let pressed = 0; pressed < 7; pressed += 1) {
      places.push(await press(cookie, { shown, [itemName(word)]: 'ties' }))
    }
    expect(places.at(0)).toBe(`${page}?done=saved`)
    expect(places.at(-1)).toBe(`${page}?problem=wait`)
    expect(await send(handIn, cookie, {})).toBe(`${page}?problem=wait`)
  })

  it('waits where a script sends without end', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const answers: SeatLimit = { take: async () => ({ kind: 'wait', seconds: 5 }) }
    replaceServices({ limits: { ...services().limits, answers } })
    expect(await press(cookie, { [itemName(word)]: 'ties' })).toBe(`${page}?problem=wait`)
    expect(await answersOf(room)).toEqual({})
  })
})

describe('checking', () => {
  it('keeps the answer, then that it was checked', async ({ room }) => {
    await room.start()
    await room.set({ feedback: 'at-once' })
    const cookie = await room.seatCookie()
    const address = await press(cookie, { check: word, [itemName(word)]: 'ties' })
    expect(address).toBe(`${page}#question-${word}`)
    const attempt = await attemptOf(room.database, firstAttempt)
    expect(attempt.saved[word]?.stamp.counter).toBe(1)
    expect(attempt.checked[word]?.stamp.counter).toBe(2)
  })

  it('is not done without an answer, nor where the teacher tells later', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await press(cookie, { check: word, [itemName(word)]: 'ties' })
    await room.set({ feedback: 'at-once' })
    expect(await press(cookie, { check: truth })).toBe(`${page}?unanswered=${truth}#question-${truth}`)
    expect((await attemptOf(room.database, firstAttempt)).checked).toEqual({})
  })
})
