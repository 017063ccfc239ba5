import { createAssignment, eraseSeat, recordEvents, startAttempt } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { answeringTest, firstAttempt, quiz } from '../answering/testing/answering-test.ts'
import { savedWord } from '../answering/testing/sample-events.ts'
import { createProgressReader } from './progress-reader.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const noon = Date.UTC(2026, 8, 1, 12)

describe('a progress reader', () => {
  it('knows everything that was ever heard, each once, and what another process wrote a little late', async ({
    room,
  }) => {
    const { database } = room
    await room.start()
    const reader = createProgressReader(database, quiz)
    const heard = async (now: number) =>
      (await reader.read(now, 'first')).map(({ event }) => event.stamp.counter).toSorted()
    await recordEvents(database, firstAttempt, [savedWord(1, 'a')], noon)
    expect(await heard(noon)).toEqual([1])
    await recordEvents(database, firstAttempt, [savedWord(2, 'b')], noon - 5000)
    expect(await heard(noon + 1000)).toEqual([1, 2])
    await recordEvents(database, firstAttempt, [savedWord(3, 'c')], noon - 60_000)
    expect(await heard(noon + 2000)).toEqual([1, 2])
    expect(await heard(noon + 40_000)).toEqual([1, 2, 3])
  })

  it('forgets what was erased: at once with another edition, else after a while', async ({ room }) => {
    const { database } = room
    await room.start()
    await recordEvents(database, firstAttempt, [savedWord(1, 'a')], noon)
    const reader = createProgressReader(database, quiz)
    const count = async (now: number, edition: string) => (await reader.read(now, edition)).length
    expect(await count(noon, 'first')).toBe(1)
    await eraseSeat(database, firstAttempt)
    expect(await count(noon + 1000, 'first')).toBe(1)
    expect(await count(noon + 2000, 'second')).toBe(0)
  })

  it('reads of its own assignment only', async ({ room }) => {
    const { database } = room
    const other = { ...quiz, assignmentId: 'quiz-2' }
    await createAssignment(database, { ...(await room.assignment()), ...other })
    await startAttempt(database, { ...other, seatId: 'seat-1' }, 7, noon)
    await recordEvents(database, { ...firstAttempt, ...other }, [savedWord(1, 'a')], noon)
    expect(await createProgressReader(database, quiz).read(noon, '')).toEqual([])
  })
})
