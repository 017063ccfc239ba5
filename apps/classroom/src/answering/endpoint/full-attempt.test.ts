import { attemptsOfSeat, recordEvents, seatOf } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { loadEarlierAttempts } from '../load-earlier-attempts.ts'
import { loadLastAttempt } from '../load-last-attempt.ts'
import { answeringTest, firstAttempt, quiz, type Room } from '../testing/answering-test.ts'
import { getAttempt, getFeedback, postEvents } from '../testing/ask-endpoint.ts'
import { saved, savedWord, submitted } from '../testing/sample-events.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const word = 'a-looking-for'

describe('an attempt that holds as much as it may', () => {
  /** Ten thousand changes, written past the endpoint, which would make a device wait long before. */
  async function fill({ database }: Room): Promise<void> {
    const events = Array.from({ length: 10_000 }, (_, index) => savedWord(index + 1, 'Armenia'))
    await recordEvents(database, firstAttempt, events, Date.now())
  }

  it('says so of each change, keeps what it has, and can be handed in', async ({ room }) => {
    await room.start()
    await fill(room)
    const cookie = await room.seatCookie()
    const late = savedWord(10_001, 'Iran')
    const handIn = submitted(10_002, { [word]: { type: 'short-answer', text: 'Iran' } })
    const sent = { events: [savedWord(10_000, 'Armenia'), late, handIn] }
    const answer = await (await postEvents(sent, { cookie })).json()
    expect(answer.receipts).toMatchObject([
      { kind: 'kept' },
      { kind: 'full', stamp: late.stamp },
      { kind: 'kept', stamp: handIn.stamp },
    ])
    const { attempt } = await (await getAttempt({ cookie })).json()
    expect(attempt.saved[word].response.text).toBe('Armenia')
    expect(attempt.submitted.responses[word].text).toBe('Iran')
  })

  it('takes twenty submissions, however they differ, and says of others that it is full', async ({
    room,
  }) => {
    await room.start()
    const cookie = await room.seatCookie()
    const handedIn = Array.from({ length: 21 }, (_, index) =>
      submitted(index + 1, { [word]: { type: 'short-answer', text: `${index}` } }),
    )
    const answer = await (await postEvents({ events: handedIn }, { cookie })).json()
    expect(answer.receipts.slice(19)).toMatchObject([{ kind: 'kept' }, { kind: 'full' }])
    const again = await (await postEvents({ events: handedIn.slice(0, 1) }, { cookie })).json()
    expect(again.receipts).toEqual(answer.receipts.slice(0, 1))
  })

  it('costs to read what is in it, yet can always be read', async ({ room }) => {
    await room.start('seat-1')
    await room.start('seat-2')
    const text = 'x'.repeat(2000)
    const events = Array.from({ length: 6_000 }, (_, index) =>
      saved(index + 1, 'a-why-tense', { type: 'extended', text }),
    )
    await recordEvents(room.database, firstAttempt, events, Date.now())
    const second = { ...firstAttempt, seatId: 'seat-2' }
    await recordEvents(room.database, second, events.slice(0, 2_000), Date.now())
    const readsOf = async (seatId: string) => {
      const cookie = await room.seatCookie(seatId)
      const statuses: number[] = []
      while (!statuses.includes(429)) statuses.push((await getAttempt({ cookie })).status)
      return statuses.length - 1
    }
    expect(await readsOf('seat-1')).toBe(2)
    expect(await readsOf('seat-2')).toBe(5)
  })

  it('can be read too often, yet what is sent is saved all the same', async ({ room }) => {
    await room.start()
    await fill(room)
    const cookie = await room.seatCookie()
    let status = 200
    while (status === 200) status = (await getAttempt({ cookie })).status
    expect(status).toBe(429)
    const handIn = submitted(10_001, {})
    const answer = await postEvents({ events: [handIn] }, { cookie })
    expect((await answer.json()).receipts).toMatchObject([{ kind: 'kept' }])
  })

  it('can be read with others of its seat, however many they are', async ({ room }) => {
    await room.start()
    await fill(room)
    const seat = await seatOf(room.database, { ...quiz, seatId: 'seat-1' })
    const [record] = await attemptsOfSeat(room.database, { ...quiz, seatId: 'seat-1' })
    if (!seat || !record) throw new Error('The seat is gone.')
    const visit = {
      assignment: await room.assignment(),
      student: { seat, tokenHash: '' },
      records: Array.from({ length: 5 }, () => record),
    }
    expect((await loadLastAttempt(visit)).kind).toBe('loaded')
    expect((await loadEarlierAttempts(visit)).kind).toBe('loaded')
  })

  it('can be read a few times a minute, and an ordinary one as often as ever', async ({ room }) => {
    await room.start('seat-1')
    await room.start('seat-2')
    await fill(room)
    const cookie = await room.seatCookie('seat-1')
    const other = await room.seatCookie('seat-2')
    const statuses: number[] = []
    for (let read = 0; read < 4; read += 1) {
      statuses.push((await getAttempt({ cookie })).status, (await getFeedback({ cookie })).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
    for (let read = 0; read < 100; read += 1) expect((await getAttempt({ cookie: other })).status).toBe(200)
  })

  it('is shown a few times a minute, and an ordinary one as often as ever', async ({ room }) => {
    await room.start('seat-1')
    await room.start('seat-2')
    await fill(room)
    const show = async (seatId: string) => {
      const seat = await seatOf(room.database, { ...quiz, seatId })
      if (!seat) throw new Error('The seat is gone.')
      const records = await attemptsOfSeat(room.database, { ...quiz, seatId })
      const student = { seat, tokenHash: '' }
      return (await loadLastAttempt({ assignment: await room.assignment(), student, records })).kind
    }
    const kinds: string[] = []
    for (let shown = 0; shown < 8; shown += 1) kinds.push(await show('seat-1'))
    expect(kinds).toEqual([...Array(6).fill('loaded'), 'wait', 'wait'])
    for (let shown = 0; shown < 100; shown += 1) expect(await show('seat-2')).toBe('loaded')
  })
})
