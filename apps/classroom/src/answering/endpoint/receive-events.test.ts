import type { SavedEvent } from '@karda/assessment'
import { closeAssignment, type EventWriter } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect, vi } from 'vitest'
import type { SeatLimit } from '../../limits/seat-limit.ts'
import { services } from '../../services/services.ts'
import { allItems, answeringTest, quiz, replaceServices } from '../testing/answering-test.ts'
import { getAttempt, postEvents } from '../testing/ask-endpoint.ts'
import { plainHttp } from '../testing/plain-http.ts'
import { checked, saved, savedWord, submitted } from '../testing/sample-events.ts'

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

  it.for([
    ['was read, where it becomes due before it is kept', 400, 0],
    ['is kept, where it is due later', 4000, 800],
    ['is kept, where it was due already', -1, 800],
  ] as const)('counts as there when it %s', async ([_title, due, received], { room, onTestFinished }) => {
    onTestFinished(() => void vi.useRealTimers())
    await room.start()
    const cookie = await room.seatCookie()
    const readAt = Date.now()
    await room.set({ dueAt: readAt + due, acceptsLate: false })
    vi.useFakeTimers({ toFake: ['Date'], now: readAt })
    const { limits } = services()
    const slow: SeatLimit = {
      async take() {
        vi.setSystemTime(readAt + 800)
        return { kind: 'taken' }
      },
    }
    replaceServices({ limits: { ...limits, answers: slow } })
    const answer = await (await postEvents({ events: [savedWord(1, 'Armenia')] }, { cookie })).json()
    expect(answer.receipts).toMatchObject([{ kind: 'kept', receivedAt: readAt + received }])
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
