import { fillMessage } from '@karda/i18n'
import { expect, test } from '@playwright/test'
import { rightAnswer } from './answers.ts'
import { expectFeedback } from './expect-feedback.ts'
import { giveAnswer } from './give-answer.ts'
import { oneOfEachKind } from './question-kind.ts'
import { button, formOf, openQuiz, showAllAtOnce } from './quiz-on-page.ts'
import { quizzes } from './quizzes.ts'
import { byMouse } from './ways-to-answer.ts'

for (const quiz of quizzes) {
  for (const twin of quiz.twins) {
    test(`a question of ${quiz.path} changes into ${twin.locale} with its answer, and is explained in it`, async ({
      page,
    }) => {
      test.slow()
      const { messages, questions, locale } = quiz
      await openQuiz(page, quiz)
      await showAllAtOnce(page, quiz)

      for (const question of oneOfEachKind(quiz)) {
        const form = formOf(page, question)
        const answer = rightAnswer(question)
        await giveAnswer(byMouse, { form, question, messages }, answer)
        await form.locator(`button[lang=${twin.locale}]`).click()

        const other = twin.questions.find(({ item }) => item.id === question.item.id)
        if (!other) throw new Error(`${question.item.id} has no twin.`)
        await expect(form).toHaveAttribute('lang', twin.locale)
        const place = fillMessage(twin.messages.questionOf, {
          number: question.number,
          total: questions.length,
        })
        await expect(form.getByRole('heading', { level: 2 })).toHaveText(`${place} ${other.item.prompt}`)
        await button(form, twin.messages.check).click()
        const verdict = question.item.type === 'extended' ? 'awaits-teacher' : 'right'
        await expectFeedback({ form, question: other, messages: twin.messages }, answer, verdict)

        await form.locator(`button[lang=${locale}]`).click()
        await expect(form).toHaveAttribute('lang', locale)
        await expectFeedback({ form, question, messages }, answer, verdict)
      }
    })
  }
}
