import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isChecked } from '../attempt/is-checked.ts'
import { replayEvents } from '../attempt/replay-events.ts'
import { responsesOf } from '../attempt/responses-of.ts'
import { answer, check, save, submit } from '../testing/build-events.ts'
import { countedAttempt } from './counted-attempt.ts'
import type { ReceivedEvent } from './received-event.ts'

/** Events with the moments at which they arrived. */
function arrived(
  ...events: readonly (readonly [at: number, event: ReceivedEvent['event']])[]
): ReceivedEvent[] {
  return events.map(([receivedAt, event]) => ({ event, receivedAt }))
}

describe('countedAttempt', () => {
  it('counts everything that arrives until the last moment, and nothing after it', () => {
    const events = arrived(
      [10, save(1, 'phone', 'day', 'a')],
      [20, save(2, 'phone', 'day', 'b')],
      [21, save(3, 'phone', 'day', 'c')],
    )
    const count = (lastMoment: number | null) =>
      countedAttempt(events, { feedback: 'after-closing', lastMoment }).responses.day
    expect(count(20)).toEqual(answer('b'))
    expect(count(null)).toEqual(answer('c'))
    expect(count(9)).toBeUndefined()
  })

  it.each(['after-hand-in', 'at-once'] as const)(
    'does not count, %s, what a device says it had answered before the hand-in and sends after it',
    (feedback) => {
      const events = arrived([10, submit(5, 'phone', {})], [11, save(1, 'phone', 'day', 'a')])
      expect(countedAttempt(events, { feedback, lastMoment: null }).responses).toEqual({})
    },
  )

  it.each(['after-hand-in', 'at-once', 'after-closing'] as const)(
    'does not count, %s, a second hand-in, though its stamp says that it was the first',
    (feedback) => {
      const events = arrived(
        [10, submit(5, 'phone', { day: answer('a') })],
        [11, submit(1, 'tablet', { day: answer('b') })],
      )
      expect(countedAttempt(events, { feedback, lastMoment: null }).responses).toEqual({ day: answer('a') })
    },
  )

  it('keeps what was handed in when it is checked afterwards', () => {
    const events = arrived([10, submit(1, 'phone', { day: answer('a') })], [11, check(2, 'phone', 'day')])
    const { responses } = countedAttempt(events, { feedback: 'at-once', lastMoment: null })
    expect(responses).toEqual({ day: answer('a') })
  })

  it('knows of a review after the hand-in', () => {
    const review = { kind: 'reviewed', stamp: { counter: 2, client: 'phone' }, at: 0 } as const
    const events = arrived([10, submit(1, 'phone', {})], [11, review])
    expect(countedAttempt(events, { feedback: 'at-once', lastMoment: null }).attempt.reviewed).toEqual(review)
  })

  it('counts that where feedback waits for closing, as another device may have been offline', () => {
    const events = arrived([10, submit(5, 'phone', {})], [11, save(1, 'tablet', 'day', 'a')])
    const { responses } = countedAttempt(events, { feedback: 'after-closing', lastMoment: null })
    expect(responses).toEqual({ day: answer('a') })
  })

  it('counts it, where feedback waits for closing, for a quarter of an hour after the hand-in', () => {
    const count = (arrivedAt: number) => {
      const events = arrived([10, submit(1_000_000, 'phone', {})], [arrivedAt, save(1, 'tablet', 'day', 'a')])
      return countedAttempt(events, { feedback: 'after-closing', lastMoment: null })
    }
    const last = 10 + 15 * 60_000
    expect(count(last)).toMatchObject({ responses: { day: answer('a') }, handedInAt: last })
    expect(count(last + 1)).toMatchObject({ responses: {}, handedInAt: 10 })
  })

  it('is handed in when the last answer of it that counts has arrived', () => {
    const handedInAt = (...events: readonly (readonly [at: number, event: ReceivedEvent['event']])[]) =>
      countedAttempt(arrived(...events), { feedback: 'after-closing', lastMoment: null }).handedInAt
    const handIn = [10, submit(5, 'phone', { day: answer('a') })] as const
    expect(handedInAt([9, save(1, 'phone', 'day', 'a')])).toBeNull()
    expect(handedInAt([9, save(1, 'phone', 'place', 'b')], handIn)).toBe(10)
    expect(handedInAt(handIn, [12, save(2, 'tablet', 'place', 'b')])).toBe(12)
    expect(handedInAt(handIn, [11, save(1, 'tablet', 'day', 'b')])).toBe(10)
    expect(handedInAt(handIn, [11, save(1, 'tablet', 'place', null)])).toBe(10)
    const review = { kind: 'reviewed', stamp: { counter: 6, client: 'teacher' }, at: 0 } as const
    expect(handedInAt(handIn, [11, review])).toBe(10)
    expect(handedInAt(handIn, [11, save(6, 'tablet', 'place', 'b')])).toBe(11)
    expect(handedInAt(handIn, [11, save(1, 'tablet', 'constructor', null)])).toBe(10)
    expect(
      handedInAt([12, save(2, 'tablet', 'place', 'b')], handIn, [11, save(1, 'tablet', 'day', 'b')]),
    ).toBe(12)
  })

  it.each(['at-once', 'after-hand-in', 'after-closing'] as const)(
    'counts, %s, what another device had saved in time, though it had counted further than the one that handed in',
    (feedback) => {
      const events = arrived(
        [9, save(7, 'tablet', 'place', 'b')],
        [10, submit(2, 'phone', { day: answer('a') })],
      )
      const { responses } = countedAttempt(events, { feedback, lastMoment: null })
      expect(responses).toEqual({ day: answer('a'), place: answer('b') })
    },
  )

  it('counts what arrives together with the hand-in', () => {
    const events = arrived([10, save(1, 'tablet', 'day', 'a')], [10, submit(5, 'phone', {})])
    expect(countedAttempt(events, { feedback: 'after-hand-in', lastMoment: null }).responses).toEqual({
      day: answer('a'),
    })
  })

  it('takes no account of checks where feedback comes later, as they told nothing', () => {
    const events = arrived(
      [10, save(1, 'phone', 'day', 'a')],
      [11, check(2, 'phone', 'day')],
      [12, save(3, 'phone', 'day', 'b')],
      [13, submit(4, 'phone', { day: answer('c') })],
    )
    const rule = { feedback: 'after-hand-in', lastMoment: null } as const
    expect(countedAttempt(events.slice(0, 3), rule).responses).toEqual({ day: answer('b') })
    expect(countedAttempt(events, rule).responses).toEqual({ day: answer('c') })
  })

  describe('with feedback at once', () => {
    const rule = { feedback: 'at-once', lastMoment: null } as const

    it('counts the answer that was checked, not the one that followed, handed in or not', () => {
      const events = arrived(
        [10, save(1, 'phone', 'day', 'a')],
        [11, check(2, 'phone', 'day')],
        [12, save(3, 'phone', 'day', 'b')],
        [13, submit(4, 'phone', { day: answer('b') })],
      )
      expect(countedAttempt(events, rule).responses).toEqual({ day: answer('a') })
      expect(countedAttempt(events.slice(0, 3), rule).responses).toEqual({ day: answer('a') })
    })

    it('goes by when things arrive, whatever their stamps say', () => {
      const events = arrived(
        [10, save(5, 'phone', 'day', 'a')],
        [11, check(6, 'phone', 'day')],
        [12, save(7, 'phone', 'day', 'b')],
        [13, check(1, 'tablet', 'day')],
      )
      expect(countedAttempt(events, rule).responses).toEqual({ day: answer('a') })
    })

    it('leaves other items open until they are checked themselves', () => {
      const events = arrived(
        [10, save(1, 'phone', 'day', 'a')],
        [11, check(2, 'phone', 'day')],
        [12, save(3, 'phone', 'place', 'c')],
        [13, submit(4, 'phone', { day: answer('a'), place: answer('c') })],
      )
      expect(countedAttempt(events, rule).responses).toEqual({ day: answer('a'), place: answer('c') })
      expect(countedAttempt(events.slice(0, 3), rule).responses).toEqual({
        day: answer('a'),
        place: answer('c'),
      })
    })

    it('counts the last answer before the check', () => {
      const events = arrived(
        [10, save(1, 'phone', 'day', 'a')],
        [11, save(2, 'phone', 'day', 'b')],
        [12, check(3, 'phone', 'day')],
      )
      expect(countedAttempt(events, rule).responses).toEqual({ day: answer('b') })
    })

    it('counts what was handed in where the check comes later, and what was checked where both come at once', () => {
      const count = (checkedAt: number) =>
        countedAttempt(
          arrived(
            [9, save(1, 'phone', 'day', 'b')],
            [10, submit(3, 'phone', { day: answer('a') })],
            [checkedAt, check(2, 'phone', 'day')],
          ),
          rule,
        ).responses
      expect(count(11)).toEqual({ day: answer('a') })
      expect(count(10)).toEqual({ day: answer('b') })
    })

    it('takes no account of a check that arrives after its answer was changed elsewhere, as it tells nothing', () => {
      const changedTo = (choice: string | null) =>
        countedAttempt(
          arrived(
            [10, save(1, 'phone', 'day', 'a')],
            [11, save(6, 'tablet', 'day', choice)],
            [12, check(2, 'phone', 'day')],
            [13, save(7, 'phone', 'day', 'c')],
            [14, check(8, 'phone', 'day')],
            [15, submit(9, 'phone', { day: answer('b') })],
          ),
          rule,
        )
      for (const choice of ['b', null]) {
        const { responses, toldAt } = changedTo(choice)
        expect(responses).toEqual({ day: answer('c') })
        expect([...toldAt]).toEqual([['day', 14]])
      }
    })

    it('takes no account of a check without an answer, as it tells nothing', () => {
      const events = arrived(
        [10, check(1, 'phone', 'day')],
        [11, save(2, 'phone', 'day', 'a')],
        [12, save(3, 'phone', 'day', 'b')],
        [13, submit(4, 'phone', { day: answer('b') })],
      )
      expect(countedAttempt(events, rule).responses).toEqual({ day: answer('b') })
      expect(countedAttempt(events.slice(0, 3), rule).responses).toEqual({ day: answer('b') })
    })

    it('counts the answer with which a check begins to tell, in whichever order the two arrive', () => {
      const events = arrived(
        [13, save(6, 'phone', 'day', 'c')],
        [12, save(2, 'tablet', 'day', 'b')],
        [11, save(1, 'phone', 'day', 'a')],
        [10, check(5, 'phone', 'day')],
      )
      expect(countedAttempt(events, rule).responses).toEqual({ day: answer('a') })
    })
  })

  /** What two devices may do to one item, each as often as it likes; their clocks and counters are their own. */
  const anyEvents = fc.array(
    fc.record({
      kind: fc.constantFrom('save', 'check'),
      counter: fc.integer({ min: 1, max: 9 }),
      client: fc.constantFrom('phone', 'tablet'),
      choice: fc.constantFrom('a', 'b', null),
      receivedAt: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 12 },
  )

  it('tells an item once it is checked by all that has arrived, and counts what stands there from then on', () => {
    fc.assert(
      fc.property(anyEvents, (deeds) => {
        const events = deeds.map(({ kind, counter, client, choice, receivedAt }): ReceivedEvent => {
          const event = kind === 'save' ? save(counter, client, 'day', choice) : check(counter, client, 'day')
          return { event, receivedAt }
        })
        const until = (moment: number) => events.filter(({ receivedAt }) => receivedAt <= moment)
        const counted = (known: readonly ReceivedEvent[]) =>
          countedAttempt(known, { feedback: 'at-once', lastMoment: null })
        const standing = (moment: number) => replayEvents(until(moment).map(({ event }) => event))
        const moments = Array.from({ length: 13 }, (_, moment) => moment)
        const first = moments.find((moment) => isChecked(standing(moment), 'day'))
        expect(counted(events).toldAt.get('day')).toBe(first)
        for (const moment of moments) {
          const { toldAt, responses } = counted(until(moment))
          const isTold = first !== undefined && first <= moment
          expect(toldAt.has('day')).toBe(isTold)
          expect(responses).toEqual(responsesOf(standing(isTold ? first : moment)))
          expect(counted(until(moment).toReversed())).toMatchObject({ toldAt, responses })
        }
      }),
    )
  })

  it.each(['at-once', 'after-hand-in', 'after-closing'] as const)(
    'looks at an event a few times, %s, however many there are',
    (feedback) => {
      let looks = 0
      const full = Array.from({ length: 2000 }, (_, index): ReceivedEvent => {
        const item = `item-${index % 20}`
        const event = index < 20 ? check(index + 1, 'phone', item) : save(index + 1, 'phone', item, 'a')
        const look = <Value>(value: Value): Value => {
          looks += 1
          return value
        }
        return {
          get event() {
            return look(event)
          },
          get receivedAt() {
            return look(index)
          },
        }
      })
      countedAttempt(full, { feedback, lastMoment: 2000 })
      expect(looks).toBeLessThan(20 * full.length)
    },
  )

  it('tells how far the attempt has come', () => {
    const { attempt } = countedAttempt(arrived([10, submit(1, 'phone', {})]), {
      feedback: 'after-hand-in',
      lastMoment: 9,
    })
    expect(attempt.submitted).toBeNull()
  })
})
