import { emptyAttempt, type SavedEvent } from '@karda/assessment'
import {
  attemptsOfSeat,
  closeAssignment,
  type EventWriter,
  eraseResults,
  removeSeat,
  reopenAssignment,
  saveMarks,
  startAttempt,
} from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { responseHash } from '../response-hash.ts'
import { allItems, answeringTest, firstAttempt, quiz, replaceServices } from '../testing/answering-test.ts'
import { getAttempt, getFeedback, postEvents } from '../testing/ask-endpoint.ts'
import { checked, saved, savedWord, submitted } from '../testing/sample-events.ts'

/** How a page of ours sends at an address without https, where browsers say nothing in `Sec-Fetch-Site`. */
const plainHttp = { 'Sec-Fetch-Site': '', Origin: 'http://karda.local:3000', Host: 'karda.local:3000' }

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const word = 'a-looking-for'
const longText = 'x'.repeat(101)

function renamed(event: SavedEvent, client: string): SavedEvent {
  return { ...event, stamp: { ...event.stamp, client } }
}

describe('what a device sends', () => {
  it('is kept, with a receipt for each event in their order', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const before = Date.now()
    const response = await postEvents({ events: [savedWord(1, 'Armenia'), { kind: 'nonsense' }] }, { cookie })
    expect(response.status).toBe(200)
    const answer = await response.json()
    expect(answer).toMatchObject({
      receipts: [
        { kind: 'kept', stamp: { counter: 1, client: 'device-1' } },
        { kind: 'malformed', stamp: null },
      ],
      assignment: 'open',
    })
    expect(answer.receipts[0].receivedAt).toBeGreaterThanOrEqual(before)
    expect(await (await getAttempt({ cookie })).json()).toMatchObject({
      seed: 7,
      submittedAt: null,
      assignment: 'open',
      attempt: { counter: 1, saved: { [word]: savedWord(1, 'Armenia') } },
    })
  })

  it('may be sent again: the first receipt stands, and another event under its stamp is told apart', async ({
    room,
  }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const first = await (await postEvents({ events: [savedWord(1, 'Armenia')] }, { cookie })).json()
    const again = await postEvents({ events: [savedWord(1, 'Armenia'), savedWord(1, 'Iran')] }, { cookie })
    expect((await again.json()).receipts).toEqual([
      first.receipts[0],
      { kind: 'conflict', stamp: { counter: 1, client: 'device-1' } },
    ])
  })

  it.for([
    ['an answer to an item that is not asked', saved(1, 'p-headline', { type: 'choice', choices: ['road'] })],
    ['a choice that the item does not have', saved(1, 'a-headline', { type: 'choice', choices: ['road'] })],
    ['an answer of another kind', saved(1, 'a-headline', { type: 'extended', text: 'x' })],
    ['a text beyond the limit', savedWord(1, longText)],
    ['a check of an item that is not asked', checked(1, 'p-headline')],
    [
      'a text beyond the limit, handed in',
      submitted(1, { [word]: { type: 'short-answer', text: longText } }),
    ],
    [
      'an endless list of choices, handed in',
      submitted(1, { 'a-headline': { type: 'choice', choices: Array(30_000).fill('') } }),
    ],
    [
      'answers to items without end, handed in',
      submitted(
        1,
        Object.fromEntries(
          Array.from({ length: 100 }, (_, index) => [
            `${index}`,
            { type: 'extended', text: 'x'.repeat(2000) },
          ]),
        ),
      ),
    ],
    ['a counter without room behind it', savedWord(Number.MAX_SAFE_INTEGER, 'x')],
    ['from a device with a name that no key can hold', renamed(savedWord(1, 'x'), 'my device')],
  ] as const)(
    'is not kept where it is %s, and keeps nothing else from being kept',
    async ([, event], { room }) => {
      await room.start()
      const cookie = await room.seatCookie()
      const answer = await (await postEvents({ events: [event, savedWord(2, 'Armenia')] }, { cookie })).json()
      expect(answer.receipts).toMatchObject([{ kind: 'malformed', stamp: event.stamp }, { kind: 'kept' }])
    },
  )

  it('is kept after closing as well, and the device is told until when it would have counted', async ({
    room,
  }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const closedAt = Date.now() - 1
    await closeAssignment(room.database, quiz, closedAt)
    const answer = await (await postEvents({ events: [savedWord(1, 'Armenia')] }, { cookie })).json()
    expect(answer).toMatchObject({
      receipts: [{ kind: 'kept' }],
      assignment: 'closed',
      countsUntil: closedAt,
    })
    expect(await (await getAttempt({ cookie })).json()).toMatchObject({ countsUntil: closedAt })
  })

  it('can be handed in after the teacher has taken an item away', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await room.set({ itemIds: ['a-headline'] })
    const events = [submitted(1, { [word]: { type: 'short-answer', text: 'Armenia' } })]
    expect(await (await postEvents({ events }, { cookie })).json()).toMatchObject({
      receipts: [{ kind: 'kept' }],
    })
    expect((await (await getAttempt({ cookie })).json()).submittedAt).toBeTypeOf('number')
  })

  it('can be handed in with the longest text at every item, and at some that are taken away', async ({
    room,
  }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const asked = [...allItems, ...Array.from({ length: 20 }, (_, index) => `${index}`.padStart(100, 'x'))]
    const text = 'Հ"'.repeat(1000)
    const responses = Object.fromEntries(asked.map((item) => [item, { type: 'extended', text } as const]))
    const answer = await postEvents({ events: [submitted(1, responses)] }, { cookie })
    expect(await answer.json()).toMatchObject({ receipts: [{ kind: 'kept' }] })
  })

  it('is kept where the browser tells its origin alone, as at plain http', async ({ room }) => {
    await room.start()
    const response = await postEvents(
      { events: [savedWord(1, 'Armenia')] },
      { cookie: await room.seatCookie(), headers: plainHttp },
    )
    expect(response.status).toBe(200)
  })

  it('can be sent again where the database failed', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const events: EventWriter = {
      write: () => Promise.reject(new Error('disk full')),
      settle: async () => {},
    }
    replaceServices({ events })
    const response = await postEvents({ events: [savedWord(1, 'Armenia')] }, { cookie })
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('2')
    expect(await response.json()).toEqual({ error: 'unavailable' })
  })
})

describe('a request is refused', () => {
  const events = [savedWord(1, 'Armenia')]

  it.for([
    ['that is not JSON', 415, 'not-json', { 'Content-Type': 'text/plain' }, { events }],
    ['whose JSON is broken', 400, 'malformed', {}, '{"events":['],
    ['that holds no list', 400, 'malformed', {}, { events: {} }],
    ['with too many events', 400, 'malformed', {}, { events: Array.from({ length: 201 }, () => null) }],
    ['that is too large', 413, 'too-large', {}, { events, more: 'x'.repeat(256 * 1024) }],
    ['from a page of another site', 403, 'foreign', { 'Sec-Fetch-Site': 'cross-site' }, { events }],
    [
      'from another site at plain http',
      403,
      'foreign',
      { ...plainHttp, Origin: 'http://a.test' },
      { events },
    ],
    ['from a page of a neighbour', 403, 'foreign', { 'Sec-Fetch-Site': 'same-site' }, { events }],
  ] as const)('%s: %i', async ([, status, error, headers, body], { room }) => {
    await room.start()
    const response = await postEvents(body, { cookie: await room.seatCookie(), headers })
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error })
  })

  it('of a device without a seat, of another class, or whose seat was removed', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const wrongSecret = `${cookie}x`
    const otherClass = await room.seatCookie('seat-1', 'class-2')
    for (const stranger of ['', wrongSecret, otherClass]) {
      for (const ask of [getAttempt, getFeedback]) {
        const answer = await ask({ cookie: stranger })
        expect([answer.status, await answer.json()]).toEqual([401, { error: 'no-seat' }])
      }
      expect((await postEvents({ events }, { cookie: stranger })).status).toBe(401)
    }
    await removeSeat(room.database, firstAttempt, Date.now())
    expect((await postEvents({ events }, { cookie })).status).toBe(401)
  })

  it('of a seat of another class beside which the device has one here', async ({ room }) => {
    await room.start()
    const cookies = [await room.seatCookie('seat-2', 'class-2'), await room.seatCookie()]
    for (const cookie of [cookies.join('; '), cookies.toReversed().join('; ')]) {
      const headers = { 'Karda-Seat': firstAttempt.seatId }
      expect((await postEvents({ events }, { cookie, headers })).status).toBe(200)
      const elsewhere = await postEvents({ events }, { cookie, params: { classId: 'class-2' } })
      expect([elsewhere.status, await elsewhere.json()]).toEqual([404, { error: 'no-attempt' }])
    }
  })

  it('of a window of the student who had the device before', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const headers = { 'Karda-Seat': 'seat-2' }
    expect((await postEvents({ events }, { cookie, headers })).status).toBe(401)
    const own = { 'Karda-Seat': firstAttempt.seatId }
    expect((await postEvents({ events }, { cookie, headers: own })).status).toBe(200)
  })

  it('for an attempt that was not started, or whose results were erased', async ({ room }) => {
    const cookie = await room.seatCookie()
    expect((await postEvents({ events }, { cookie })).status).toBe(404)
    await room.start()
    for (const params of [{ attemptNumber: '2' }, { attemptNumber: 'one' }, { assignmentId: 'quiz-2' }]) {
      expect((await postEvents({ events }, { cookie, params })).status).toBe(404)
      expect((await getAttempt({ cookie, params })).status).toBe(404)
      expect((await getFeedback({ cookie, params })).status).toBe(404)
    }
    await eraseResults(room.database, quiz, Date.now())
    expect((await postEvents({ events }, { cookie })).status).toBe(404)
  })

  it('of a page of an attempt that was erased, where another has its number by now', async ({ room }) => {
    const cookie = await room.seatCookie()
    await room.start()
    const own = async () => {
      const [record] = await attemptsOfSeat(room.database, firstAttempt)
      return { 'Karda-Begun': String(record?.startedAt) }
    }
    const erased = await own()
    expect((await postEvents({ events }, { cookie, headers: erased })).status).toBe(200)
    await eraseResults(room.database, quiz, Date.now())
    await reopenAssignment(room.database, quiz)
    await startAttempt(room.database, firstAttempt, 8, Number(erased['Karda-Begun']) + 1)
    for (const headers of [erased, { 'Karda-Begun': 'today' }]) {
      const asking = { cookie, headers }
      for (const answer of [postEvents({ events }, asking), getAttempt(asking), getFeedback(asking)]) {
        expect([(await answer).status, await (await answer).json()]).toEqual([404, { error: 'no-attempt' }])
      }
    }
    expect((await (await getAttempt({ cookie })).json()).attempt).toEqual(emptyAttempt)
    const asking = { cookie, headers: await own() }
    for (const answer of [postEvents({ events }, asking), getAttempt(asking), getFeedback(asking)]) {
      expect((await answer).status).toBe(200)
    }
  })

  it('of a script that sends without end, and of no other seat for it', async ({ room }) => {
    await room.start('seat-1')
    await room.start('seat-2')
    const cookie = await room.seatCookie('seat-1')
    const other = await room.seatCookie('seat-2')
    const padding = 'x'.repeat(200_000)
    const statuses: number[] = []
    for (let sent = 0; sent < 13; sent += 1) {
      statuses.push((await postEvents({ events, padding }, { cookie })).status)
    }
    expect(statuses.slice(0, 12)).toEqual(Array(12).fill(200))
    const refused = await postEvents({ events }, { cookie })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await postEvents({ events }, { cookie: other })).status).toBe(200)
  })
})

describe('what is said of answers', () => {
  const right = savedWord(1, 'stronger ties with the West')

  it('is nothing before the time that the teacher has set', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await postEvents({ events: [right, checked(2, word)] }, { cookie })
    for (const feedback of ['after-hand-in', 'after-closing'] as const) {
      await room.set({ feedback, dueAt: Date.now() + 60_000, acceptsLate: false })
      const answer = await (await getFeedback({ cookie })).json()
      expect(answer.items).toEqual({})
      expect(answer.releasedAt).toEqual(feedback === 'after-closing' ? expect.any(Number) : null)
    }
  })

  it('is, where feedback is given at once, about the checked answer alone', async ({ room }) => {
    await room.start()
    await room.set({ feedback: 'at-once' })
    const cookie = await room.seatCookie()
    await postEvents({ events: [right, checked(2, word)] }, { cookie })
    const { items } = await (await getFeedback({ cookie })).json()
    expect(Object.keys(items)).toEqual([word])
    expect(items[word]).toMatchObject({
      answerKey: { type: 'short-answer' },
      response: { type: 'short-answer', text: 'stronger ties with the West' },
      score: { maximum: 1 },
      words: { hy: { explanation: { locale: 'hy' } }, en: { explanation: { locale: 'en' } } },
    })
    for (const locale of ['hy', 'en']) {
      expect(Object.keys(items[word].words[locale].evidence)).toEqual(items[word].answerKey.evidence)
    }
  })

  it('is nothing where a question was checked without an answer', async ({ room }) => {
    await room.start()
    await room.set({ feedback: 'at-once' })
    const cookie = await room.seatCookie()
    const takenBack = saved(2, 'a-headline', null)
    await postEvents({ events: [checked(1, word), takenBack, checked(3, 'a-headline')] }, { cookie })
    const before = await (await getFeedback({ cookie })).json()
    expect(before.items).toEqual({})
    await postEvents({ events: [savedWord(4, 'tea'), checked(5, word)] }, { cookie })
    const { items } = await (await getFeedback({ cookie })).json()
    expect(Object.keys(items)).toEqual([word])
    expect(items[word].response.text).toBe('tea')
  })

  it('counts what was answered before it could be had', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    await postEvents(
      { events: [savedWord(1, 'tea'), submitted(2, { [word]: { type: 'short-answer', text: 'tea' } })] },
      { cookie },
    )
    const { items } = await (await getFeedback({ cookie })).json()
    expect(items[word].score).toEqual({ verdict: 'wrong', points: 0, maximum: 1 })
    expect(items[word].response.text).toBe('tea')
    expect(items['a-headline'].score.verdict).toBe('unanswered')
  })

  it('has a teacher’s marks of a longer answer', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const response = { type: 'extended', text: 'Because.' } as const
    await postEvents({ events: [submitted(1, { 'a-why-tense': response })] }, { cookie })
    const waiting = (await (await getFeedback({ cookie })).json()).items['a-why-tense']
    expect(waiting.score.verdict).toBe('awaits-teacher')
    const marks = waiting.answerKey.criteria
    const given = { itemId: 'a-why-tense', marks, responseHash: responseHash(response) }
    await saveMarks(room.database, firstAttempt, given, Date.now())
    const marked = (await (await getFeedback({ cookie })).json()).items['a-why-tense']
    expect(marked.score).toMatchObject({ verdict: 'right', points: waiting.score.maximum })
  })
})
