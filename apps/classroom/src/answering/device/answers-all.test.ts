import type { AttemptEvent } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import type { EventReceipt, EventsAnswer } from '../protocol/answers.ts'
import { answersAll } from './answers-all.ts'

const sent: AttemptEvent[] = [1, 2].map((counter) => ({
  kind: 'checked',
  stamp: { counter, client: 'phone' },
  at: 0,
  item: 'day',
}))

function kept(counter: number, client = 'phone'): EventReceipt {
  return { kind: 'kept', stamp: { counter, client }, receivedAt: 1 }
}

function answerOf(receipts: readonly EventReceipt[]): EventsAnswer {
  return { receipts, assignment: 'open', countsUntil: null, now: 1 }
}

describe('what comes back for events', () => {
  it.each<[string, EventReceipt[], boolean]>([
    ['a receipt for each event', [kept(1), kept(2)], true],
    ['no receipt', [], false],
    ['fewer receipts', [kept(1)], false],
    ['more receipts', [kept(1), kept(2), kept(3)], false],
    ['receipts in another order', [kept(2), kept(1)], false],
    ['the receipt of another window', [kept(1), kept(2, 'tablet')], false],
    ['that an event could not be read', [kept(1), { kind: 'malformed', stamp: null }], true],
    [
      'that another event could not be read',
      [kept(1), { kind: 'malformed', stamp: { counter: 3, client: 'phone' } }],
      false,
    ],
  ])('is the server’s answer or not by its receipts: %s', (_title, receipts, isAnswer) => {
    expect(answersAll(answerOf(receipts), sent)).toBe(isAnswer)
  })
})
