import { setImmediate as nextTurn } from 'node:timers/promises'
import { emptyAttempt, isChecked } from '@karda/assessment'
import {
  attemptOf,
  attemptsOfSeat,
  closeAssignment,
  eraseResults,
  recordEvents,
  reopenAssignment,
  startAttempt,
} from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect, onTestFinished, vi } from 'vitest'
import type { SeatLimit } from '../../limits/seat-limit.ts'
import { services } from '../../services/services.ts'
import { itemName } from '../item-name.ts'
import { answeringTest, firstAttempt, quiz, type Room, replaceServices } from '../testing/answering-test.ts'
import { saved, savedWord } from '../testing/sample-events.ts'
import { beginAttempt } from './begin-attempt.ts'
import { handIn } from './hand-in.ts'
import { saveAnswers } from './save-answers.ts'
import { writeShownAnswers } from './shown-answers.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const word = 'a-looking-for'
const truth = 'a-resignation'
const page = '/en/class/s/class-1/quiz-1/'

type Handler = typeof saveAnswers
type Fields = Readonly<Record<string, string | readonly string[]>>

/** Sends a form as a browser does, and returns where it leads. */
async function send(handler: Handler, cookie: string, fields: Fields): Promise<string> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...quiz, attemptNumber: '1', ...fields })) {
    for (const one of [value].flat()) form.append(name, one)
  }
  const request = new Request('http://karda.local:3000/', {
    method: 'POST',
    body: form,
    headers: { Cookie: cookie },
  })
  const response = await handler(request, { params: Promise.resolve({ lang: 'en' }) })
  return response.headers.get('Location') ?? String(response.status)
}

/**
 * Presses a button of the form of all questions; the one that saves all where `fields` names none. The page showed no
 * answer, where `fields` does not say which.
 */
function press(cookie: string, fields: Fields): Promise<string> {
  const button = ['save', 'check', 'speak', 'review'].some((name) => name in fields) ? {} : { save: '' }
  return send(saveAnswers, cookie, { shown: '', 'items[]': [word, truth], ...button, ...fields })
}

/** The field in which a page says what it shows, where it is drawn now. */
async function shownNow({ database }: Room): Promise<string> {
  return writeShownAnswers(await attemptOf(database, firstAttempt))
}

async function answersOf({ database }: Room) {
  const { saved: saves } = await attemptOf(database, firstAttempt)
  return Object.fromEntries(Object.entries(saves).map(([item, event]) => [item, event.response]))
}

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
