import { emptyAttempt } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { createEventBook, type NewEvent } from './event-book.ts'

function typed(text: string): NewEvent {
  return { kind: 'saved', item: 'place', response: { type: 'short-answer', text } }
}

describe('a text that is being typed', () => {
  it('stays as it was sent where another window has sent it, and goes on as another answer', () => {
    const book = createEventBook(emptyAttempt, () => 'phone')
    book.takeUp([])
    const first = book.record(typed('not Yere'), 0, true)
    book.takeUp([{ event: first, receivedAt: 1, isOpen: true, isRefused: false }])
    const second = book.record(typed('Yerevan'), 100, true)
    expect(second.stamp.counter).toBe(2)
    expect(book.waiting()).toEqual([second])
  })
})

describe('what a device tells after it was given up', () => {
  it.each(['before', 'after'])('is older than what was answered %s', (moment) => {
    const book = createEventBook(emptyAttempt, () => 'phone')
    if (moment === 'before') book.record(typed('Yerevan'), 0, false)
    book.giveUpKept()
    if (moment === 'after') book.record(typed('Yerevan'), 0, false)
    const older = createEventBook({ ...emptyAttempt, counter: 7 }, () => 'phone before')
    book.takeUp([
      { event: older.record(typed('Gyumri'), 0, false), receivedAt: null, isOpen: false, isRefused: false },
    ])
    expect(book.attempt().saved).toMatchObject({ place: { response: { text: 'Yerevan' } } })
  })
})
