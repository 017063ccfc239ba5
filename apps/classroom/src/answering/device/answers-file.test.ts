import {
  type AttemptEvent,
  countedAttempt,
  type FeedbackTime,
  parseEvent,
  replayEvents,
  responsesOf,
  textLimits,
} from '@karda/assessment'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostBytes } from '../protocol/answers.ts'
import { writeAnswersFile } from './answers-file.ts'

const key = { classId: 'class', seatId: 'seat', assignmentId: 'quiz', attemptNumber: 1, startedAt: 1 }

function eventsIn(file: string): AttemptEvent[] {
  const { events }: { events: unknown[] } = JSON.parse(file)
  return events.flatMap((event) => parseEvent(event) ?? [])
}

function saved(counter: number, item: string, text: string): AttemptEvent {
  const response = { type: 'extended', text } as const
  return { kind: 'saved', stamp: { counter, client: 'phone' }, at: 0, item, response }
}

/** What happens in an attempt, in the order of the stamps. */
const anyEvents = fc
  .array(
    fc.record({
      kind: fc.constantFrom('saved', 'saved', 'checked', 'submitted'),
      item: fc.constantFrom('day', 'place'),
    }),
    { maxLength: 12 },
  )
  .map((deeds) =>
    deeds.map(({ kind, item }, index): AttemptEvent => {
      const stamp = { counter: index + 1, client: 'phone' }
      if (kind === 'checked') return { kind, stamp, at: 0, item }
      if (kind === 'submitted') return { kind, stamp, at: 0, responses: {} }
      return saved(index + 1, item, `${index}`)
    }),
  )

describe('a file with answers', () => {
  it('can be sent after an hour of typing without a connection', () => {
    const letters = Array.from({ length: 3600 }, (_, index) =>
      saved(index + 1, `why-${index % 3}`, 'կ'.repeat(textLimits.extended)),
    )
    const file = writeAnswersFile(key, letters)
    expect(new TextEncoder().encode(file).length).toBeLessThan(mostBytes / 4)
    expect(eventsIn(file)).toEqual(letters.slice(-3))
  })

  it('counts like all that happened, whenever feedback is given', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.constantFrom<FeedbackTime>('at-once', 'after-hand-in', 'after-closing'),
        (events, feedback) => {
          const kept = eventsIn(writeAnswersFile(key, events))
          expect(events).toEqual(expect.arrayContaining(kept))
          expect(responsesOf(replayEvents(kept))).toEqual(responsesOf(replayEvents(events)))
          const received = (all: readonly AttemptEvent[]) => all.map((event) => ({ event, receivedAt: 1 }))
          const rule = { feedback, lastMoment: null }
          expect(countedAttempt(received(kept), rule)).toEqual(countedAttempt(received(events), rule))
        },
      ),
      { seed: 20240612, numRuns: 300 },
    )
  })

  it('holds what was saved before a check beside what was saved after it', () => {
    const events: AttemptEvent[] = [
      saved(1, 'why', 'a'),
      saved(2, 'why', 'ab'),
      { kind: 'checked', stamp: { counter: 3, client: 'phone' }, at: 0, item: 'why' },
      saved(4, 'why', 'abc'),
      saved(5, 'why', 'abcd'),
    ]
    const counters = eventsIn(writeAnswersFile(key, events)).map(({ stamp }) => stamp.counter)
    expect(counters).toEqual([2, 3, 5])
  })
})
