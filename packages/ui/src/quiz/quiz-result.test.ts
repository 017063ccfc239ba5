import type { ItemResponse } from '@karda/assessment'
import { messagesOf } from '@karda/i18n'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { textOf } from '../items/testing/read-markup.ts'
import { quizQuestions } from './quiz-questions.ts'
import { QuizResult } from './quiz-result.tsx'
import { freshQuiz } from './quiz-state.ts'
import { reduceQuiz } from './reduce-quiz.ts'
import { sampleQuiz } from './testing/sample-quiz.ts'

const { writtenApart } = messagesOf('en', 'quiz')

/** What the result says of the sample quiz, finished with these answers. */
function resultOf(responses: Readonly<Record<string, ItemResponse>>): string {
  const state = reduceQuiz(freshQuiz, { kind: 'finish', responses }, { at: 1, client: 'a' })
  const questions = quizQuestions(sampleQuiz, state)
  const [edition] = sampleQuiz.editions
  if (!edition) throw new Error('The sample quiz has no edition.')
  const unused = () => {}
  const handlers = { onShow: unused, onStartAgain: unused, onPrint: unused }
  return textOf(renderToStaticMarkup(createElement(QuizResult, { questions, edition, ...handlers })))
}

describe('the result of a practice quiz', () => {
  const twenty = { workers: { type: 'short-answer', text: '20' } } as const

  it.each([
    ['left out', {}],
    ['given', { own: { type: 'extended', text: 'x' } as const }],
  ])('counts no longer answer, where it is %s', (_, written) => {
    const result = resultOf({ ...twenty, ...written })
    expect(result).toContain('Points: 1 of 12')
    expect(result).toContain('Finding what the story says 1 of 12')
    expect(result).toContain(writtenApart)
  })
})
