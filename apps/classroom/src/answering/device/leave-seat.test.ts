import 'fake-indexeddb/auto'
import type { AttemptEvent } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { leaveSeat } from './leave-seat.ts'
import { openAnswerStore } from './open-answer-store.ts'
import { openSeatStore, type SeatStore } from './open-seat-store.ts'

const first = { classId: 'class', seatId: 'seat', assignmentId: 'quiz', attemptNumber: 1, startedAt: 0 }
const second = { ...first, assignmentId: 'other-quiz' }
const neighbour = { ...first, seatId: 'other-seat' }

const event: AttemptEvent = {
  kind: 'saved',
  stamp: { counter: 1, client: 'phone' },
  at: 0,
  item: 'day',
  response: { type: 'short-answer', text: 'Wednesday' },
}

let devices = 0

/** A device with an answer in two attempts of a seat and in one of another; those with a receipt are on the server. */
async function simulate({ isReceived }: { isReceived: boolean }) {
  devices += 1
  const name = `leaving ${devices}`
  for (const key of [first, second, neighbour]) {
    const store = openAnswerStore(key, name)
    await store.add([event], null)
    if (isReceived || key === first) await store.receive([{ event, receivedAt: 1, isRefused: false }])
    store.close()
  }
  return {
    leave: (isSure: boolean) =>
      leaveSeat(
        openSeatStore(first, () => 0, name),
        { isSure },
      ),
    kept: async () => {
      const counts = [first, second, neighbour].map(
        async (key) => (await openAnswerStore(key, name).load()).length,
      )
      return Promise.all(counts)
    },
  }
}

describe('a student who leaves a seat', () => {
  it('leaves nothing on the device in whichever quiz, and what is another seat’s stays', async () => {
    const { leave, kept } = await simulate({ isReceived: true })
    expect(await leave(false)).toEqual({ kind: 'left' })
    expect(await kept()).toEqual([0, 0, 1])
  })

  it('is kept from it while an answer in any quiz is on the device alone, unless the student is sure', async () => {
    const { leave, kept } = await simulate({ isReceived: false })
    expect(await leave(false)).toEqual({ kind: 'waiting' })
    expect(await kept()).toEqual([1, 1, 1])
    expect(await leave(true)).toEqual({ kind: 'left' })
    expect(await kept()).toEqual([0, 0, 1])
  })

  it('can leave a device that cannot store', async () => {
    const broken: SeatStore = {
      waiting: () => Promise.reject(new DOMException('Not here.', 'SecurityError')),
      wipe: () => Promise.reject(new DOMException('Not here.', 'SecurityError')),
      close: () => undefined,
    }
    expect(await leaveSeat(broken, { isSure: false })).toEqual({ kind: 'left' })
  })
})
