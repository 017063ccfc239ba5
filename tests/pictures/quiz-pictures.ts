import { wrongAnswer } from '../quiz/answers.ts'
import { giveAnswer } from '../quiz/give-answer.ts'
import { button, feedbackIn, formOf, openQuiz } from '../quiz/quiz-on-page.ts'
import { quizzes } from '../quiz/quizzes.ts'
import { byMouse } from '../quiz/ways-to-answer.ts'
import type { Picture } from './picture.ts'

/** The first question of each quiz, wrongly answered and explained. */
export const quizPictures: readonly Picture[] = quizzes.map((quiz) => ({
  name: `quiz-wrong-${quiz.locale}`,
  isOnTablet: true,
  async show(page) {
    const [question] = quiz.questions
    if (!question) throw new Error(`${quiz.path} has no question.`)
    await page.goto(quiz.path)
    await page.evaluate(() => localStorage.clear())
    await openQuiz(page, quiz)
    await page.evaluate(() => document.fonts.ready)
    const form = formOf(page, question)
    await giveAnswer(byMouse, { form, question, messages: quiz.messages }, wrongAnswer(question))
    await button(form, quiz.messages.check).click()
    await feedbackIn(form).evaluate((feedback) => feedback.scrollIntoView({ block: 'end' }))
    await page.evaluate(() => localStorage.clear())
  },
}))
