import 'fake-indexeddb/auto'
import { type AttemptEvent, emptyAttempt } from '@karda/assessment'
import type { BegunAttempt } from '@karda/database'
import { describe, expect, it, vi } from 'vitest'
import { openAnswerDatabase } from './answer-database.ts'
import { openAnswerStore } from './open-answer-store.ts'
import { openSeatStore } from './open-seat-store.ts'
import type { Outbox } from './outbox.ts'
import type { OutboxState } from './outbox-state.ts'
import { type StuckAttempt, sendElsewhere } from './send-elsewhere.ts'

const own = { classId: 'class', seatId: 'seat', assignmentId: 'today', attemptNumber: 1, startedAt: 2 }
const yesterday = { ...own, assignmentId: 'yesterday', startedAt: 1 }
const event: AttemptEvent = { kind: 'reviewed', stamp: { counter: 1, client: 'phone' }, at: 0 }
const nothingWaits = { status: 'nothing-yet', waiting: 0, trouble: null } as const

let devices = 0

/** A device with something waiting in these attempts; what is opened there can be made to fail or to succeed. */
async function simulate(waiting: readonly BegunAttempt[]) {
  devices += 1
  const name = `elsewhere ${devices}`
  const stores = waiting.map((attempt) => openAnswerStore(attempt, name))
  for (const store of stores) await store.add([event], null)
  for (const store of stores) store.close()
  const outboxes = new Map<
    string,
    { attempt: BegunAttempt; change(state: Partial<OutboxState>): void; stop: Outbox['stop'] }
  >()
  const told: (readonly StuckAttempt[])[] = []

  function open(attempt: BegunAttempt): Outbox {
    let state: OutboxState = {
      ...nothingWaits,
      attempt: emptyAttempt,
      waitingItems: [],
      cannotStore: false,
      refused: 0,
      lastReceiptAt: null,
      assignment: null,
      isLate: false,
    }
    let listener = () => {}
    const stop = vi.fn()
    outboxes.set(attempt.assignmentId, {
      attempt,
      change(next) {
        state = { ...state, ...next }
        listener()
      },
      stop,
    })
    const nothing = async () => undefined
    return {
      start: nothing,
      record: nothing,
      submit: nothing,
      refresh: nothing,
      wake: () => undefined,
      hide: () => undefined,
      mergeFromServer: () => undefined,
      events: () => [],
      getState: () => state,
      subscribe(act) {
        listener = act
        return () => undefined
      },
      stop,
    }
  }

  const end = sendElsewhere({ store: openSeatStore(own, () => 0, name), own, open }, (stuck) =>
    told.push(stuck),
  )
  await vi.waitFor(() => expect(told).not.toEqual([]))
  return { name, outboxes, told, end }
}

describe('what a seat has waiting in other quizzes', () => {
  it('is sent from whichever page, and told of only while that fails', async () => {
    const { outboxes, told, end } = await simulate([own, yesterday])
    expect([...outboxes.values()].map(({ attempt }) => attempt)).toEqual([yesterday])
    const outbox = outboxes.get('yesterday')
    outbox?.change({ waiting: 1 })
    expect(told.at(-1)).toEqual([])
    outbox?.change({ waiting: 1, trouble: 'no-connection' })
    expect(told.at(-1)).toEqual([{ assignmentId: 'yesterday', isGone: false }])
    outbox?.change(nothingWaits)
    expect(told.at(-1)).toEqual([])
    expect(outbox?.stop).not.toHaveBeenCalled()
    end()
    expect(outbox?.stop).toHaveBeenCalledOnce()
  })

  it('is told of as gone where the attempt was erased, also that of which the page shows the next one', async () => {
    const { outboxes, told } = await simulate([{ ...own, startedAt: 1 }])
    const outbox = outboxes.get('today')
    outbox?.change({ waiting: 1, trouble: 'no-attempt' })
    expect(told.at(-1)).toEqual([{ assignmentId: 'today', isGone: true }])
    expect(outbox?.stop).toHaveBeenCalledOnce()
  })

  it('is told of where it was kept in former times, but for what the page itself takes over', async () => {
    devices += 1
    const name = `elsewhere ${devices}`
    const database = openAnswerDatabase(name)
    await database.change((events) =>
      Promise.all(
        ['today', 'yesterday'].map((assignment) =>
          events.put({
            seat: 'class/seat',
            attempt: `class/seat/${assignment}/1`,
            ...event.stamp,
            event,
            receivedAt: null,
            isOpen: false,
          }),
        ),
      ),
    )
    database.close()
    const told = await new Promise<readonly StuckAttempt[]>((resolve) => {
      const open = () => {
        throw new Error('Nobody knows when it was begun.')
      }
      sendElsewhere({ store: openSeatStore(own, () => 0, name), own, open }, resolve)
    })
    expect(told).toEqual([{ assignmentId: 'yesterday', isGone: false }])
  })
})
