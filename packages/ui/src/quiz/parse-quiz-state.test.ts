import { describe, expect, it } from 'vitest'
import { parseQuizState } from './parse-quiz-state.ts'
import { freshQuiz, type QuizState } from './quiz-state.ts'
import { reduceQuiz } from './reduce-quiz.ts'
import { sampleQuiz } from './testing/sample-quiz.ts'

const { editions } = sampleQuiz

describe('parseQuizState', () => {
  it('gives back what was stored', () => {
    const answered = reduceQuiz(
      freshQuiz,
      { kind: 'respond', item: 'built', response: { type: 'choice', choices: ['bridge'] } },
      { at: 1, client: 'a' },
    )
    const state: QuizState = {
      attempt: answered.attempt,
      preferences: { layout: 'all-at-once', current: 'who', languages: { who: 'hy' } },
    }
    expect(parseQuizState(JSON.parse(JSON.stringify(state)), editions)).toEqual(state)
  })

  it.each([undefined, null, 'quiz', 7, [], {}, { attempt: {}, preferences: 'none' }])(
    'takes %j for a quiz that nobody has touched',
    (value) => {
      expect(parseQuizState(value, editions)).toEqual(freshQuiz)
    },
  )

  it('keeps the answers where the preferences are damaged', () => {
    const { attempt } = reduceQuiz(freshQuiz, { kind: 'check', item: 'own' }, { at: 1, client: 'a' })
    expect(parseQuizState({ attempt, preferences: { layout: 'sideways' } }, editions)).toEqual({
      attempt,
      preferences: freshQuiz.preferences,
    })
  })

  it('forgets items and languages that the quiz does not have', () => {
    const preferences = {
      layout: 'one-by-one',
      current: 'gone',
      languages: { gone: 'hy', who: 'fr', own: 'hy' },
    }
    expect(parseQuizState({ preferences }, editions).preferences).toEqual({
      layout: 'one-by-one',
      current: null,
      languages: { own: 'hy' },
    })
  })
})
