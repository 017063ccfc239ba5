import { emptyAttempt } from '@karda/assessment'
import { messagesOf } from '@karda/i18n'
import { describe, expect, it } from 'vitest'
import type { OutboxState } from '../device/outbox-state.ts'
import { stateWords } from './state-words.ts'

const messages = messagesOf('en', 'answering')
const handedIn: OutboxState = {
  attempt: emptyAttempt,
  status: 'handed-in',
  waiting: 0,
  waitingItems: [],
  cannotStore: false,
  trouble: null,
  refused: 0,
  lastReceiptAt: 1,
  assignment: 'closed',
  isLate: false,
}

describe('where the answers are', () => {
  it('is said with a tick once they are handed in, though the quiz was closed since', () => {
    expect(stateWords(handedIn, messages)).toEqual({
      sign: 'done',
      text: 'Handed in',
      notes: [],
      isNews: true,
    })
  })

  it('is said without a tick where they were handed in after closing, with what becomes of them', () => {
    expect(stateWords({ ...handedIn, isLate: true }, messages)).toEqual({
      sign: 'waits',
      text: 'Arrived after closing',
      notes: [messages.arrivedLate],
      isNews: true,
    })
  })

  it('is said with the news that the quiz was closed while nothing is handed in', () => {
    const { sign, notes } = stateWords({ ...handedIn, status: 'saved' }, messages)
    expect([sign, notes]).toEqual(['done', [messages.deviceClosed]])
  })
})
