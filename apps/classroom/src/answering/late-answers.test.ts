import { type AttemptEvent, countedAttempt, type FeedbackTime, type Item } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { answersOutOfTurn, lateAnswers } from './late-answers.ts'
import { checked, saved, submitted } from './testing/sample-events.ts'

const truth = { type: 'true-false-not-stated', choice: 'is-true' } as const
const untruth = { type: 'true-false-not-stated', choice: 'is-false' } as const
const essay = { type: 'extended', text: 'Because.' } as const

const base = { skill: 'locate', locale: 'en', prompt: 'Why?' } as const
const items: readonly Item[] = [
  { ...base, id: 'truth', type: 'true-false-not-stated', choices: ['is-true', 'is-false', 'not-stated'] },
  { ...base, id: 'essay', type: 'extended' },
]

/** What is late of events that arrived at these moments, where what arrives after `lastMoment` does not count. */
function late(lastMoment: number | null, ...events: readonly [at: number, event: AttemptEvent][]) {
  const received = events.map(([receivedAt, event]) => ({ event, receivedAt }))
  const rule = { feedback: 'after-hand-in', lastMoment } as const
  return lateAnswers({ items, rule }, received, countedAttempt(received, rule))
}

describe('after the last moment that counts', () => {
  it('a hand-in is late, with the answers that were not saved before', () => {
    const handedIn = late(
      10,
      [9, saved(1, 'truth', truth)],
      [11, submitted(3, { truth, essay })],
      [11, saved(2, 'essay', essay)],
    )
    expect(handedIn).toEqual({ isHandedIn: true, responses: { essay } })
  })

  it('a changed answer is late as well', () => {
    expect(late(10, [9, saved(1, 'truth', truth)], [11, saved(2, 'truth', untruth)])).toEqual({
      isHandedIn: false,
      responses: { truth: untruth },
    })
  })

  it('nothing is late that arrived before, or where there is no such moment', () => {
    const nothing = { isHandedIn: false, responses: {} }
    expect(late(10, [10, saved(1, 'truth', truth)], [10, submitted(2, { truth })])).toEqual(nothing)
    expect(late(null, [11, submitted(1, { truth })])).toEqual(nothing)
  })

  it('nothing is late that would not count in any case: what follows a hand-in, or does not fit its item', () => {
    expect(
      late(10, [10, submitted(1, { truth })], [11, saved(2, 'essay', essay)], [12, submitted(1, { essay })]),
    ).toEqual({ isHandedIn: false, responses: {} })
    expect(late(10, [11, saved(1, 'truth', essay)]).responses).toEqual({})
  })
})

describe('out of turn', () => {
  const quarter = 15 * 60_000

  /** How many answers are out of turn of events that arrived at these moments. */
  function outOfTurn(
    feedback: FeedbackTime,
    ...events: readonly [at: number, event: AttemptEvent][]
  ): number {
    const received = events.map(([receivedAt, event]) => ({ event, receivedAt }))
    return answersOutOfTurn({ items, rule: { feedback, lastMoment: null } }, received)
  }

  it.each([1, 9])('is an answer that arrives too long after the hand-in, with the counter %i', (counter) => {
    const late = saved(counter, 'essay', essay)
    expect(outOfTurn('after-closing', [10, submitted(5)], [10 + quarter, late])).toBe(0)
    for (const feedback of ['after-closing', 'after-hand-in', 'at-once'] as const) {
      expect(outOfTurn(feedback, [10, submitted(5)], [11 + quarter, late])).toBe(1)
    }
  })

  it('is another answer to what was handed in, or to what was told', () => {
    expect(outOfTurn('after-hand-in', [10, submitted(2, { truth })], [11, saved(3, 'truth', untruth)])).toBe(
      1,
    )
    expect(
      outOfTurn(
        'at-once',
        [8, saved(1, 'truth', truth)],
        [9, checked(2, 'truth')],
        [10, saved(3, 'truth', untruth)],
      ),
    ).toBe(1)
  })

  it('is nothing that says what counts, that was taken back, or that does not fit its item', () => {
    const handIn: [number, AttemptEvent] = [10, submitted(2, { truth })]
    expect(outOfTurn('after-hand-in', handIn, [11, saved(3, 'truth', truth)])).toBe(0)
    expect(outOfTurn('after-hand-in', handIn, [11, saved(3, 'truth', null)])).toBe(0)
    expect(outOfTurn('after-hand-in', handIn, [11, saved(3, 'truth', essay)])).toBe(0)
  })

  it('is nothing that arrived before the hand-in', () => {
    expect(outOfTurn('after-hand-in', [9, saved(3, 'truth', untruth)], [10, submitted(2, { truth })])).toBe(0)
  })
})
