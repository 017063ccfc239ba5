import 'fake-indexeddb/auto'
import type { AttemptEvent } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { openAnswerDatabase } from './answer-database.ts'
import { openAnswerStore } from './open-answer-store.ts'
import { openSeatStore } from './open-seat-store.ts'

const begun = 1000
const key = { classId: 'class', seatId: 'seat', assignmentId: 'quiz', attemptNumber: 1, startedAt: begun }

let devices = 0

/** A device on which a Karda that did not know when attempts are begun has kept these rows. */
async function deviceWith(rows: readonly { client: string; counter: number; receivedAt: number | null }[]) {
  devices += 1
  const name = `former ${devices}`
  const database = openAnswerDatabase(name)
  await database.change((events) =>
    Promise.all(
      rows.map(({ client, counter, receivedAt }) =>
        events.put({
          seat: 'class/seat',
          attempt: 'class/seat/quiz/1',
          client,
          counter,
          event: event(client, counter),
          receivedAt,
          isOpen: false,
        }),
      ),
    ),
  )
  database.close()
  return {
    load: async (startedAt = begun) =>
      (await openAnswerStore({ ...key, startedAt }, name).load()).map(({ event, receivedAt }) => ({
        ...event.stamp,
        receivedAt,
      })),
    waiting: async () =>
      (await openSeatStore(key, () => 0, name).waiting()).map(({ startedAt }) => startedAt),
  }
}

function event(client: string, counter: number): AttemptEvent {
  return {
    kind: 'saved',
    stamp: { counter, client },
    at: 0,
    item: 'day',
    response: { type: 'short-answer', text: 'Wednesday' },
  }
}

describe('answers that a device kept before it knew when an attempt was begun', () => {
  it('are those of the attempt, with and without receipts', async () => {
    const rows = [
      { client: 'never-sent', counter: 3, receivedAt: null },
      { client: 'window', counter: 1, receivedAt: begun },
      { client: 'window', counter: 2, receivedAt: null },
    ]
    const { load } = await deviceWith(rows)
    expect(await load()).toEqual(rows)
    expect(await load()).toEqual(rows)
  })

  it('are not those of an attempt that was erased before it: what the server had is forgotten, what it had not stays', async () => {
    const { load, waiting } = await deviceWith([
      { client: 'erased', counter: 1, receivedAt: begun - 1 },
      { client: 'erased', counter: 2, receivedAt: null },
      { client: 'window', counter: 1, receivedAt: null },
    ])
    expect(await load()).toEqual([{ client: 'window', counter: 1, receivedAt: null }])
    expect(await load()).toHaveLength(1)
    expect(await load(begun + 1)).toEqual([])
    expect(await waiting()).toEqual([0, begun])
    expect(await load(0)).toEqual([{ client: 'erased', counter: 2, receivedAt: null }])
  })
})
