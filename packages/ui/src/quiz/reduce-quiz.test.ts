import { attemptStatus, isChecked, responsesOf } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { authoredOrder, freshQuiz, type QuizState } from './quiz-state.ts'
import { type QuizAction, reduceQuiz } from './reduce-quiz.ts'

const bridge = { type: 'choice', choices: ['bridge'] } as const

function after(...actions: QuizAction[]): QuizState {
  return actions.reduce((state, action) => reduceQuiz(state, action, { at: 5, client: 'a' }), freshQuiz)
}

describe('reduceQuiz', () => {
  it('keeps an answer, and starts the attempt in the order of the authors with it', () => {
    const { attempt } = after({ kind: 'respond', item: 'built', response: bridge })
    expect(responsesOf(attempt)).toEqual({ built: bridge })
    expect(attempt.started).toMatchObject({ seed: authoredOrder, at: 5 })
  })

  it('takes an answer back', () => {
    const { attempt } = after(
      { kind: 'respond', item: 'built', response: bridge },
      { kind: 'respond', item: 'built', response: null },
    )
    expect(responsesOf(attempt)).toEqual({})
  })

  it('opens a checked answer again, and keeps it', () => {
    const checked = after(
      { kind: 'respond', item: 'built', response: bridge },
      { kind: 'check', item: 'built' },
    )
    expect(isChecked(checked.attempt, 'built')).toBe(true)
    const again = reduceQuiz(
      checked,
      { kind: 'try-again', item: 'built', response: bridge },
      { at: 6, client: 'a' },
    )
    expect(isChecked(again.attempt, 'built')).toBe(false)
    expect(responsesOf(again.attempt)).toEqual({ built: bridge })
  })

  it('goes to the result when the quiz is finished, and hands in the answers', () => {
    const state = after({ kind: 'show', item: 'own' }, { kind: 'finish', responses: { built: bridge } })
    expect(state.preferences.current).toBeNull()
    expect(attemptStatus(state.attempt)).toBe('submitted')
    expect(responsesOf(state.attempt)).toEqual({ built: bridge })
  })

  it('counts as reviewed once a question is looked at after the end, and not before', () => {
    const finish = { kind: 'finish', responses: {} } as const
    expect(attemptStatus(after({ kind: 'show', item: 'own' }).attempt)).toBe('not-started')
    expect(attemptStatus(after(finish, { kind: 'show', item: null }).attempt)).toBe('submitted')
    expect(attemptStatus(after(finish, { kind: 'show', item: 'own' }).attempt)).toBe('reviewed')
  })

  it('starts again without answers, at the first question, in an order of its own, with the same preferences', () => {
    const state = after(
      { kind: 'arrange', layout: 'all-at-once' },
      { kind: 'speak', item: 'built', locale: 'hy' },
      { kind: 'respond', item: 'built', response: bridge },
      { kind: 'finish', responses: { built: bridge } },
      { kind: 'show', item: 'own' },
      { kind: 'start-again', seed: 7 },
    )
    expect(responsesOf(state.attempt)).toEqual({})
    expect(state.attempt.started?.seed).toBe(7)
    expect(state.preferences).toEqual({
      layout: 'all-at-once',
      current: null,
      languages: { built: 'hy' },
    })
  })

  it('changes the language of a question without a trace in the attempt', () => {
    const answered = after({ kind: 'respond', item: 'built', response: bridge })
    const spoken = reduceQuiz(
      answered,
      { kind: 'speak', item: 'built', locale: 'hy' },
      { at: 6, client: 'a' },
    )
    expect(spoken.attempt).toBe(answered.attempt)
    expect(spoken.preferences.languages).toEqual({ built: 'hy' })
  })
})
