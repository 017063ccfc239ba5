import {
  addSeats,
  assignmentOf,
  createAssignment,
  createClass,
  eraseAssignment,
  recordEvents,
  startAttempt,
  takeSeat,
} from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { type AccountsVisitor, anna, aram, createVisitor } from '../accounts/testing/accounts-visitor.ts'
import { answeringTest, quiz, replaceServices } from '../answering/testing/answering-test.ts'
import { savedWord } from '../answering/testing/sample-events.ts'
import { services } from '../services/services.ts'
import { createLiveReader } from './live-reader.ts'
import { answerLiveStream, answerWhetherLive } from './live-stream.ts'
import type { LiveView } from './live-view.ts'
import { createLiveWatch } from './live-watch.ts'
import { createStreamPlaces } from './stream-places.ts'
import { readEvents } from './testing/read-events.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const key = { classId: 'class-of-anna', assignmentId: 'quiz-of-anna' }
const otter = { classId: key.classId, seatId: 'otter' }

let visitor: AccountsVisitor
let cookie = ''

beforeEach(async () => {
  // The sign-in is asked for again by an interval; everything else takes the time that it takes.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  services().streams.closeAll()
  vi.useRealTimers()
})

/** Anna has a class, in which a student sits on the first of two seats. */
async function furnish(): Promise<void> {
  const { accounts, database } = services()
  visitor = createVisitor(accounts)
  cookie = await visitor.signUp(anna)
  const teacherId = (await accounts.teacherOf(cookie))?.teacherId ?? ''
  const sample = await assignmentOf(database, quiz)
  if (!sample) throw new Error('The room is not furnished.')
  await createClass(database, { classId: key.classId, teacherId, name: '7a', locale: 'en', createdAt: 0 })
  await createAssignment(database, { ...sample, ...key })
  const seats = [
    { seatId: 'otter', aliasKey: 'brave-otter' },
    { seatId: 'stork', aliasKey: 'calm-stork' },
  ]
  await addSeats(database, key.classId, seats, 0)
  await takeSeat(database, otter, 'code', 1)
  const readerOf = (one: typeof key) => createLiveReader(database, one)
  const watch = createLiveWatch({ readerOf, now: Date.now, onFailure: () => undefined, interval: 5 })
  replaceServices({ live: { watch, places: createStreamPlaces(2) } })
}

function open(as = cookie, ids = key, lang = 'en', answer = answerLiveStream): Promise<Response> {
  const request = new Request('http://karda.local:3000/', { headers: { cookie: as } })
  return answer(request, { ...ids, lang })
}

async function openEvents() {
  return readEvents(await open())
}

async function nextView(events: ReturnType<typeof readEvents>): Promise<LiveView> {
  const { value } = await events.next()
  expect(value?.name).toBe('picture')
  return JSON.parse(value?.data ?? '')
}

async function answerWord(text: string): Promise<void> {
  const { database } = services()
  await startAttempt(database, { ...key, seatId: 'otter' }, 7, Date.now())
  await recordEvents(
    database,
    { ...key, seatId: 'otter', attemptNumber: 1 },
    [savedWord(1, text)],
    Date.now(),
  )
}

describe('the stream of a live view', () => {
  it('sends the whole picture at first, and again when an answer arrives', async () => {
    await furnish()
    const response = await open()
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    const events = readEvents(response)
    const before = await nextView(events)
    expect(before.seats.map(({ alias, answered }) => [alias, answered])).toEqual([['Brave Otter', 0]])
    expect(before.freeSeats).toBe('1 seat is still free.')
    await answerWord('Armenia')
    const after = await nextView(events)
    expect(after.seats[0]).toMatchObject({ answered: 1, sign: 'away' })
    const question = after.questions.find(({ id }) => id === 'a-looking-for')
    expect(question?.parts[0]?.rows).toMatchObject([{ text: 'Armenia', count: 1 }])
  })

  it('ends when the server stops, with nothing that would keep the page from coming back', async () => {
    await furnish()
    const events = await openEvents()
    await nextView(events)
    services().streams.closeAll()
    expect(await events.next()).toEqual({ done: true, value: undefined })
  })

  it('says that it is over when the teacher has signed out', async () => {
    await furnish()
    const events = await openEvents()
    await nextView(events)
    await vi.advanceTimersByTimeAsync(10_000)
    expect((await events.next()).value).toEqual({ name: 'beat', data: '1' })
    await services().accounts.signOut(cookie)
    await vi.advanceTimersByTimeAsync(10_000)
    expect((await events.next()).value).toEqual({ name: 'over', data: 'signed-out' })
    expect((await events.next()).done).toBe(true)
  })

  it('says that it is over when the assignment is erased', async () => {
    await furnish()
    const events = await openEvents()
    await nextView(events)
    await eraseAssignment(services().database, key)
    expect((await events.next()).value).toEqual({ name: 'over', data: 'gone' })
  })

  it('gives way to a newer one where a teacher has too many', async () => {
    await furnish()
    const first = await openEvents()
    await nextView(first)
    const others = [await openEvents(), await openEvents()]
    expect((await first.next()).value).toEqual({ name: 'over', data: 'elsewhere' })
    for (const events of others) await nextView(events)
  })

  it('frees its place when its reader leaves', async () => {
    await furnish()
    const staying = await openEvents()
    await nextView(staying)
    const leaving = await openEvents()
    await nextView(leaving)
    await leaving.return(undefined)
    await nextView(await openEvents())
    await answerWord('Armenia')
    expect((await nextView(staying)).seats[0]?.answered).toBe(1)
  })

  it('answers alike for another teacher’s assignment and for one that is not there', async () => {
    await furnish()
    const other = await visitor.join(aram)
    for (const ask of [answerLiveStream, answerWhetherLive]) {
      const answers = [
        await open(other, key, 'en', ask),
        await open(cookie, { ...key, assignmentId: 'nothing' }, 'en', ask),
        await open(cookie, key, 'xx', ask),
      ]
      for (const answer of answers) {
        expect([answer.status, await answer.text()]).toEqual([404, '{"error":"not-found"}'])
      }
      expect((await open('', key, 'en', ask)).status).toBe(401)
    }
  })

  it('takes no place of another from whoever asks only whether it is there', async () => {
    await furnish()
    const first = await openEvents()
    await nextView(first)
    for (let asked = 0; asked < 3; asked += 1) {
      const answer = await open(cookie, key, 'en', answerWhetherLive)
      expect([answer.status, answer.body]).toEqual([200, null])
    }
    await answerWord('Armenia')
    expect((await nextView(first)).seats[0]?.answered).toBe(1)
  })
})
