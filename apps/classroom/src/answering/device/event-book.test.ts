import { emptyAttempt } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { createEventBook, type NewEvent } from './event-book.ts'

function typed(text: string): NewEvent {
  return { kind: 'saved', item: 'place', response: { type: 'short-answer', text } }
}

describe('a text that is being typed', () => {
  it('stays as it was sent where another window has sent it, and goes on as another answer', () => {
    const book = createEventBook(emptyAttempt, () => 'phone')
    const first = book.record(typed('not Yere'), 0, true)
    book.takeUp({ event: first, receivedAt: 1, isOpen: true, isRefused: false })
    const second = book.record(typed('Yerevan'), 100, true)
    expect(second.stamp.counter).toBe(2)
    expect(book.waiting()).toEqual([second])
  })
})
