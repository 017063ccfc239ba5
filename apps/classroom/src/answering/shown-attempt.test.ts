import type { AnswerKey, Item } from '@karda/assessment'
import type { Marking, Progress } from '@karda/database'
import { describe, expect, it } from 'vitest'
import { scoreAttempts } from './scored-attempt.ts'
import { shownAttempt } from './shown-attempt.ts'
import { saved, submitted } from './testing/sample-events.ts'

const base = { skill: 'locate', locale: 'en', prompt: 'Why?' } as const
const items: readonly Item[] = [
  { ...base, id: 'truth', type: 'true-false-not-stated', choices: ['is-true', 'is-false', 'not-stated'] },
  { ...base, id: 'essay', type: 'extended' },
]
const answerKeys: Readonly<Record<string, AnswerKey>> = {
  truth: { type: 'true-false-not-stated', correct: 'is-true', evidence: [] },
  essay: { type: 'extended', criteria: { reason: 2 }, evidence: [] },
}
const right = { truth: { type: 'true-false-not-stated', choice: 'is-true' } } as const
const wrong = { truth: { type: 'true-false-not-stated', choice: 'is-false' } } as const
const essay = { type: 'extended', text: 'Because.' } as const

type Event = Progress['event']

/** What the page shows of attempts in each of which this happened. */
function shown(
  attempts: readonly Event[],
  { asked, isTold = true, marks = [] }: { asked?: string; isTold?: boolean; marks?: readonly Marking[] } = {},
) {
  const progress = attempts.map((event, index) => {
    return { seatId: 'seat-1', attemptNumber: index + 1, event, receivedAt: 1000 + index }
  })
  const rule = { feedback: 'after-hand-in', lastMoment: null } as const
  const scored = scoreAttempts({ items, answerKeys, rule }, progress, marks)
  const found = shownAttempt(
    scored.map((one) => ({ scored: one })),
    { asked, isTold },
  )
  return found && { ...found, shown: found.shown.scored.attemptNumber }
}

describe('the attempt that a page of results shows', () => {
  it('is the one that counts, not the last one', () => {
    const begun = saved(1, 'truth', wrong.truth)
    expect(shown([submitted(1, right), begun])).toMatchObject({ shown: 1, standing: 'counts' })
    expect(shown([submitted(1, right), submitted(1, wrong)])).toMatchObject({ shown: 1, standing: 'counts' })
    expect(shown([submitted(1, wrong), submitted(1, right)])).toMatchObject({ shown: 2, standing: 'counts' })
  })

  it('is another one where that is asked for, and says which one counts', () => {
    const attempts = [submitted(1, right), submitted(1, wrong)]
    const outcome = { shown: 2, standing: 'does-not-count', countingNumber: 1 }
    expect(shown(attempts, { asked: '2' })).toMatchObject(outcome)
  })

  it.each(['0', '3', '1.0', 'x', ''])('is none that the seat has not made: %j', (asked) => {
    expect(shown([submitted(1, right), submitted(1, wrong)], { asked })).toMatchObject({ shown: 1 })
  })

  it('does not tell which one is the best before the answers are told', () => {
    const attempts = [submitted(1, right), submitted(1, wrong)]
    expect(shown(attempts, { isTold: false })).toMatchObject({ shown: 2, standing: 'untold' })
    expect(shown(attempts, { isTold: false, asked: '1' })).toMatchObject({ shown: 1, standing: 'untold' })
  })

  it('is undecided while marks may make another one the best', () => {
    const attempts = [submitted(1, { ...wrong, essay }), submitted(1, right)]
    expect(shown(attempts)).toMatchObject({ shown: 2, standing: 'counts', isUndecided: true })
    expect(shown(attempts, { asked: '1' })).toMatchObject({ shown: 1, standing: 'may-count' })
    const marks = [
      { seatId: 'seat-1', attemptNumber: 1, itemId: 'essay', marks: { reason: 2 }, responseHash: null },
    ]
    expect(shown(attempts, { marks })).toMatchObject({ shown: 1, standing: 'counts', isUndecided: false })
  })

  it('is the only one where there is but one, and none where there is none', () => {
    expect(shown([submitted(1, right)])).toMatchObject({ shown: 1, standing: 'only' })
    expect(shown([])).toBeUndefined()
  })
})
