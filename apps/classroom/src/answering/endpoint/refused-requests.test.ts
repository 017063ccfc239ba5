import { emptyAttempt } from '@karda/assessment'
import { attemptsOfSeat, eraseResults, removeSeat, reopenAssignment, startAttempt } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { answeringTest, firstAttempt, quiz } from '../testing/answering-test.ts'
import { getAttempt, getFeedback, postEvents } from '../testing/ask-endpoint.ts'
import { plainHttp } from '../testing/plain-http.ts'
import { savedWord } from '../testing/sample-events.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

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
