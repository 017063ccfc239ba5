import { describe, expect, it } from 'vitest'
import { answer, save, submit } from '../testing/build-events.ts'
import { emptyAttempt } from './empty-attempt.ts'
import { replayEvents } from './replay-events.ts'
import { responsesOf } from './responses-of.ts'

describe('responsesOf', () => {
  it('knows no answer before the first save', () => {
    expect(responsesOf(emptyAttempt)).toEqual({})
  })

  it('takes the last save of each item', () => {
    const attempt = replayEvents([
      save(3, 'phone', 'day', 'c'),
      save(1, 'phone', 'day', 'a'),
      save(2, 'phone', 'place', 'b'),
    ])
    expect(responsesOf(attempt)).toEqual({ day: answer('c'), place: answer('b') })
  })

  it('takes, of two saves that knew nothing of each other, the one of the client that sorts last', () => {
    const attempt = replayEvents([save(1, 'tablet', 'day', 'a'), save(1, 'phone', 'day', 'b')])
    expect(responsesOf(attempt)).toEqual({ day: answer('a') })
  })

  it('orders counters as numbers', () => {
    const attempt = replayEvents([save(10, 'phone', 'day', 'b'), save(9, 'tablet', 'day', 'a')])
    expect(responsesOf(attempt)).toEqual({ day: answer('b') })
  })

  it('forgets an answer that was taken back', () => {
    const attempt = replayEvents([save(1, 'phone', 'day', 'a'), save(2, 'phone', 'day', null)])
    expect(responsesOf(attempt)).toEqual({})
  })

  it('keeps what was handed in, whatever is saved afterwards', () => {
    const attempt = replayEvents([
      save(1, 'phone', 'day', 'a'),
      submit(2, 'phone', { day: answer('a') }),
      save(3, 'tablet', 'day', 'b'),
    ])
    expect(responsesOf(attempt)).toEqual({ day: answer('a') })
  })

  it.each([1, 7])(
    'counts an answer of another device that the one which handed in did not know, with the counter %i',
    (counter) => {
      const attempt = replayEvents([
        save(counter, 'phone', 'place', 'b'),
        save(1, 'tablet', 'day', 'a'),
        submit(2, 'tablet', { day: answer('a') }),
      ])
      expect(responsesOf(attempt)).toEqual({ day: answer('a'), place: answer('b') })
    },
  )

  it('counts the first of two submissions', () => {
    const attempt = replayEvents([
      submit(5, 'phone', { day: answer('b') }),
      submit(4, 'tablet', { day: answer('a') }),
      submit(6, 'phone', { day: answer('c') }),
    ])
    expect(responsesOf(attempt)).toEqual({ day: answer('a') })
  })
})
