import { closeDatabase, eraseExpired, openDatabase } from '@karda/database'
import { autumn, day, furnishEverything, startSqlite } from '@karda/database/testing'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { expireDaily } from './expire-daily.ts'

/** A clock and a timer that the test moves. */
function setUp(eraseAt: Parameters<typeof expireDaily>[0]['eraseExpired']) {
  const lines: string[] = []
  let time = autumn
  let tick: (() => void) | undefined
  let hasEnded = false
  const end = expireDaily({
    eraseExpired: eraseAt,
    log: pino({}, { write: (line: string) => lines.push(line) }),
    now: () => time,
    repeat(work, milliseconds) {
      expect(milliseconds).toBe(day)
      tick = work
      return () => {
        hasEnded = true
      }
    },
  })
  const passDays = (days: number) => {
    time += days * day
    tick?.()
  }
  return { end, passDays, lines, hasEnded: () => hasEnded }
}

/** Lets what is promised already come about. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('erasing what has expired', () => {
  it('is done at the start and each day after, until it is ended', async () => {
    const times: number[] = []
    const { end, passDays, hasEnded } = setUp(async (now) => {
      times.push(now)
      return { erased: 0 }
    })
    await settled()
    passDays(1)
    await settled()
    passDays(1)
    await end()
    expect(times).toEqual([autumn, autumn + day, autumn + 2 * day])
    expect(hasEnded()).toBe(true)
  })

  it('goes on after a day on which it failed, and says so in the log', async () => {
    let days = 0
    const { end, passDays, lines } = setUp(async () => {
      days += 1
      if (days === 1) throw new Error('the disk is full')
      return { erased: 2 }
    })
    passDays(1)
    await end()
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 50, msg: 'expired results not erased' },
      { level: 30, msg: 'expired results erased', erased: 2 },
    ])
  })

  it('says in the log that what was erased has left traces', async () => {
    const { end, lines } = setUp(async () => ({ erased: 2, failure: new Error('the disk is full') }))
    await end()
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 30, msg: 'expired results erased', erased: 2 },
      { level: 50, msg: 'traces of what was erased not removed', err: { message: 'the disk is full' } },
    ])
  })

  it('waits in the end for the erasure in hand', async () => {
    let finish: () => void = () => undefined
    const { end } = setUp(
      () =>
        new Promise((resolve) => {
          finish = () => resolve({ erased: 1 })
        }),
    )
    await settled()
    let isOver = false
    const over = end().then(() => {
      isOver = true
    })
    await settled()
    expect(isOver).toBe(false)
    finish()
    await over
  })

  it('takes the results on the day on which their time is over, once, though two servers do it', async () => {
    const engine = await startSqlite()
    const settings = await engine.createDatabase('all-tables')
    const databases = [openDatabase(settings), openDatabase(settings)]
    const [first] = databases
    if (!first) throw new Error('There are two.')
    await furnishEverything(first)
    const servers = databases.map((database) => setUp((now) => eraseExpired(database, now)))
    // The sample assignment is due after a week, and its results are kept for 90 days.
    for (const days of [96, 1, 1]) {
      await settled()
      for (const server of servers) server.passDays(days)
    }
    for (const server of servers) await server.end()
    const said = servers.flatMap(({ lines }) => lines.map((line) => JSON.parse(line)))
    expect(said).toEqual([expect.objectContaining({ msg: 'expired results erased', erased: 1 })])
    for (const database of databases) await closeDatabase(database)
    await engine.stop()
  })
})
