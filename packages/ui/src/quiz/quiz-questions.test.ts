import { describe, expect, it } from 'vitest'
import { quizQuestions } from './quiz-questions.ts'
import { freshQuiz, type QuizState } from './quiz-state.ts'
import { type QuizAction, reduceQuiz } from './reduce-quiz.ts'
import { sampleQuiz } from './testing/sample-quiz.ts'

function questionAfter(id: string, ...actions: QuizAction[]) {
  const state = actions.reduce<QuizState>(
    (before, action) => reduceQuiz(before, action, { at: 1, client: 'a' }),
    freshQuiz,
  )
  return quizQuestions(sampleQuiz, state).find(({ item }) => item.id === id)
}

const school = { type: 'choice', choices: ['school'] } as const

describe('quizQuestions', () => {
  it('asks a fresh quiz in the page’s language and in the order of its authors', () => {
    const questions = quizQuestions(sampleQuiz, freshQuiz)
    expect(questions.map(({ item }) => item)).toEqual(sampleQuiz.editions[0]?.items)
    expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('keeps the answer when a question changes its language', () => {
    const question = questionAfter(
      'built',
      { kind: 'respond', item: 'built', response: school },
      { kind: 'speak', item: 'built', locale: 'hy' },
    )
    expect(question).toMatchObject({
      item: { locale: 'hy', prompt: 'Ի՞նչ են կառուցում։' },
      edition: { locale: 'hy' },
      response: school,
    })
  })

  it('explains a question that is checked until its answer changes', () => {
    const respond = { kind: 'respond', item: 'built', response: school } as const
    const check = { kind: 'check', item: 'built' } as const
    expect(questionAfter('built', respond, check)?.isChecked).toBe(true)
    expect(questionAfter('built', respond, check, respond)?.isChecked).toBe(false)
  })

  it('explains every question of a finished quiz, those without an answer too', () => {
    const question = questionAfter('own', { kind: 'finish', responses: {} })
    expect(question).toMatchObject({ isChecked: true, isAnswered: false })
  })

  it('takes an answer that no longer fits its item for none', () => {
    const palace = { type: 'choice', choices: ['palace'] } as const
    expect(questionAfter('built', { kind: 'respond', item: 'built', response: palace })).toMatchObject({
      response: null,
      isAnswered: false,
    })
  })

  it('puts the choices in the same new order in both languages when the quiz starts again', () => {
    const orders = (locale: 'en' | 'hy') =>
      [1, 2, 3, 4].map((seed) => {
        const item = questionAfter(
          'order',
          { kind: 'start-again', seed },
          { kind: 'speak', item: 'order', locale },
        )?.item
        return item?.type === 'order' ? item.choices.map(({ id }) => id).join() : ''
      })
    expect(orders('hy')).toEqual(orders('en'))
    expect(new Set(orders('en')).size).toBeGreaterThan(1)
  })
})
