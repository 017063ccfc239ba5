import 'fake-indexeddb/auto'
import type { AttemptEvent } from '@karda/assessment'
import { expect, it } from 'vitest'
import { openAnswerStore } from './open-answer-store.ts'
import { openSeatStore } from './open-seat-store.ts'

const key = { classId: 'class', seatId: 'seat', assignmentId: 'quiz', attemptNumber: 1, startedAt: 1 }
const neighbour = { ...key, seatId: 'other-seat' }
const twoWeeks = 14 * 86_400_000

function event(counter: number): AttemptEvent {
  return { kind: 'reviewed', stamp: { counter, client: 'phone' }, at: 0 }
}

it('a device forgets after two weeks what the server has, of whichever seat, and nothing that it has not', async () => {
  for (const attempt of [key, neighbour]) {
    const store = openAnswerStore(attempt, 'old receipts')
    await store.add([1, 2, 3].map(event), null)
    await store.receive([
      { event: event(1), receivedAt: 999, isRefused: false },
      { event: event(2), receivedAt: 1000, isRefused: false },
    ])
    store.close()
  }
  const seat = openSeatStore(key, () => 1000 + twoWeeks, 'old receipts')
  expect(await seat.waiting()).toEqual([key])
  for (const attempt of [key, neighbour]) {
    const kept = await openAnswerStore(attempt, 'old receipts').load()
    expect(kept.map(({ event: { stamp } }) => stamp.counter)).toEqual([2, 3])
  }
})
