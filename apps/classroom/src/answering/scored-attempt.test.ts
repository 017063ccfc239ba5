import type { AnswerKey, AttemptEvent, Item } from '@karda/assessment'
import type { Marking, Progress } from '@karda/database'
import { describe, expect, it } from 'vitest'
import { responseHash } from './response-hash.ts'
import { attemptThatCounts, mayStillCount, type ScoringBasis, scoreAttempts } from './scored-attempt.ts'
import { saved, submitted } from './testing/sample-events.ts'

const base = { skill: 'locate', locale: 'en', prompt: 'Why?' } as const
const items: readonly Item[] = [
  { ...base, id: 'truth', type: 'true-false-not-stated', choices: ['is-true', 'is-false', 'not-stated'] },
  { ...base, id: 'essay', type: 'extended' },
]
const answerKeys: Readonly<Record<string, AnswerKey>> = {
  truth: { type: 'true-false-not-stated', correct: 'is-true', evidence: [] },
  essay: { type: 'extended', criteria: { reason: 2, words: 1 }, evidence: [] },
}
const basis: ScoringBasis = { items, answerKeys, rule: { feedback: 'after-hand-in', lastMoment: null } }

const right = { type: 'true-false-not-stated', choice: 'is-true' } as const
const wrong = { type: 'true-false-not-stated', choice: 'is-false' } as const
const essay = { type: 'extended', text: 'Because.' } as const

function progress(attemptNumber: number, ...events: AttemptEvent[]): Progress[] {
  return events.map((event, index) => ({ seatId: 'seat-1', attemptNumber, event, receivedAt: 1000 + index }))
}

describe('an attempt', () => {
  it('brings the points of what counts, and says how many await the teacher', () => {
    const [scored] = scoreAttempts(basis, progress(1, saved(1, 'truth', right), saved(2, 'essay', essay)), [])
    expect(scored).toMatchObject({ points: 1, maximum: 4, awaited: 3, responses: { truth: right, essay } })
    expect(scored?.scores.essay?.verdict).toBe('awaits-teacher')
  })

  it('brings the teacher’s marks of a longer answer, of this attempt alone', () => {
    const events = [saved(1, 'essay', essay)]
    const marking = {
      seatId: 'seat-1',
      attemptNumber: 2,
      itemId: 'essay',
      marks: { reason: 2, words: 0 },
      responseHash: null,
    }
    const scored = scoreAttempts(basis, [...progress(1, ...events), ...progress(2, ...events)], [marking])
    expect(scored.map(({ points, awaited }) => [points, awaited])).toEqual([
      [0, 3],
      [2, 0],
    ])
  })

  it('waits again where the answer was changed after it was marked', () => {
    const marking = {
      seatId: 'seat-1',
      attemptNumber: 1,
      itemId: 'essay',
      marks: { reason: 2, words: 0 },
      responseHash: responseHash(essay),
    }
    const marked = progress(1, saved(1, 'essay', essay))
    const changed = progress(1, saved(1, 'essay', essay), saved(2, 'essay', { ...essay, text: 'Since.' }))
    const outcome = (events: readonly Progress[]) =>
      scoreAttempts(basis, events, [marking]).map(({ points, awaited }) => [points, awaited])
    expect(outcome(marked)).toEqual([[2, 0]])
    expect(outcome(changed)).toEqual([[0, 3]])
  })

  it('goes on waiting where the marks are by another rubric', () => {
    const marking = {
      seatId: 'seat-1',
      attemptNumber: 1,
      itemId: 'essay',
      marks: { other: 2 },
      responseHash: null,
    }
    expect(scoreAttempts(basis, progress(1, saved(1, 'essay', essay)), [marking])[0]?.awaited).toBe(3)
  })

  it('leaves out what does not fit its item, and does not count what came too late', () => {
    const events = progress(1, submitted(1, { truth: essay, gone: right }), saved(2, 'truth', right))
    expect(scoreAttempts(basis, events, [])[0]).toMatchObject({ responses: {}, points: 0 })
  })
})

describe('of several attempts', () => {
  const first = progress(1, saved(1, 'truth', right), submitted(2, { truth: right }))
  const second = progress(2, saved(1, 'truth', wrong), submitted(2, { truth: wrong }))
  const countedNumber = (events: readonly Progress[]) =>
    attemptThatCounts(scoreAttempts(basis, events, []))?.attemptNumber

  it('the best counts, and of equals the first', () => {
    expect(countedNumber([...second, ...first])).toBe(1)
    expect(countedNumber([...first, ...progress(2, submitted(1, { truth: right }))])).toBe(1)
    expect(
      countedNumber([
        ...progress(1, submitted(1, { truth: wrong })),
        ...progress(2, submitted(1, { truth: right })),
      ]),
    ).toBe(2)
  })

  it('one that is not handed in counts only where none is', () => {
    expect(countedNumber([...second, ...progress(3, saved(1, 'truth', right))])).toBe(2)
    expect(countedNumber(progress(1, saved(1, 'truth', right)))).toBe(1)
    expect(countedNumber([])).toBeUndefined()
  })

  it('another may still count where its longer answers could make it the best', () => {
    const awaiting = progress(1, submitted(1, { truth: wrong, essay }))
    const mayCount = (events: readonly Progress[], marks: readonly Marking[] = []) => {
      const attempts = scoreAttempts(basis, events, marks)
      const counting = attemptThatCounts(attempts)
      return counting && attempts.map((attempt) => mayStillCount(attempt, counting))
    }
    expect(mayCount([...awaiting, ...second])).toEqual([true, false])
    expect(mayCount([...awaiting, ...progress(2, submitted(1, { truth: right }))])).toEqual([true, false])
    const marking = {
      seatId: 'seat-1',
      attemptNumber: 2,
      itemId: 'essay',
      marks: { reason: 2, words: 0 },
      responseHash: null,
    }
    const rival = progress(2, submitted(1, { truth: right, essay }))
    expect(mayCount([...awaiting, ...rival], [marking])).toEqual([false, false])
    expect(mayCount([...first, ...progress(2, saved(1, 'essay', essay))])).toEqual([false, false])
  })
})
