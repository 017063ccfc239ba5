import type { ItemResponse } from '@karda/assessment'
import { expect, type Page } from '@playwright/test'
import { partlyRightAnswer, rightAnswer, wrongAnswer } from './answers.ts'
import { giveAnswer } from './give-answer.ts'
import { oneOfEachKind } from './question-kind.ts'
import { button, feedbackIn, formOf, openQuiz, showAllAtOnce } from './quiz-on-page.ts'
import type { Question, QuizPage } from './quizzes.ts'
import { evidenceButton } from './story-on-page.ts'
import { byMouse } from './ways-to-answer.ts'

/** A state in which a student may find a quiz; `enter` opens the quiz, in a wide window, and brings it there. */
export interface QuizState {
  name: string
  enter: (page: Page, quiz: QuizPage) => Promise<void>
}

/** What a quiz looks like after it has been opened. Between them the states show all that it ever shows. */
export const quizStates: readonly QuizState[] = [
  { name: 'with every verdict on every kind of question, and one that has no answer yet', enter: answerAll },
  {
    name: 'with a wrong answer explained',
    async enter(page, quiz) {
      await openQuiz(page, quiz)
      const [question] = quiz.questions
      if (question) await check(page, quiz, question, wrongAnswer(question))
    },
  },
  {
    name: 'with its result',
    async enter(page, quiz) {
      await answerAll(page, quiz)
      await finish(page, quiz)
    },
  },
  {
    name: 'with an answer in review',
    async enter(page, quiz) {
      await answerAll(page, quiz)
      await finish(page, quiz)
      await button(page, quiz.messages.review).click()
      await button(page, quiz.messages.next).click()
    },
  },
]

/** All questions at once: each kind right, wrong or partly right, then one without an answer, then those left alone. */
async function answerAll(page: Page, quiz: QuizPage): Promise<void> {
  await openQuiz(page, quiz)
  await showAllAtOnce(page, quiz)
  const asked = oneOfEachKind(quiz)
  for (const [index, question] of asked.entries()) {
    const answer = partlyRightAnswer(question) ?? [rightAnswer, wrongAnswer][index % 2]?.(question)
    if (answer) await check(page, quiz, question, answer)
  }
  const [shown] = asked
  if (shown) await evidenceButton(page, shown, quiz).click()
  const left = quiz.questions.find((question) => !asked.includes(question))
  if (!left) throw new Error(`${quiz.path} has one question of each kind only.`)
  await button(formOf(page, left), quiz.messages.check).click()
  await expect(formOf(page, left).getByText(quiz.messages.unanswered)).toBeVisible()
}

async function check(page: Page, quiz: QuizPage, question: Question, answer: ItemResponse): Promise<void> {
  const form = formOf(page, question)
  await giveAnswer(byMouse, { form, question, messages: quiz.messages }, answer)
  await button(form, quiz.messages.check).click()
  await expect(feedbackIn(form)).toBeVisible()
}

async function finish(page: Page, { messages }: QuizPage): Promise<void> {
  await button(page, messages.finish).click()
  await button(page, messages['layout_one-by-one']).click()
  await expect(page.getByRole('heading', { name: messages.result })).toBeVisible()
}
