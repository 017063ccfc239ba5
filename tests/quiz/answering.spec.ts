import type { ItemResponse, Verdict } from '@karda/assessment'
import { expect, test } from '@playwright/test'
import { heard, listen } from './announcements.ts'
import { partlyRightAnswer, rightAnswer, wrongAnswer } from './answers.ts'
import { expectFeedback, expectToHearFeedback } from './expect-feedback.ts'
import { giveAnswer, type OpenQuestion } from './give-answer.ts'
import { oneOfEachKind, questionKind } from './question-kind.ts'
import { button, feedbackIn, formOf, openQuiz } from './quiz-on-page.ts'
import { type Question, quizzes } from './quizzes.ts'
import { type WayToAnswer, waysToAnswer } from './ways-to-answer.ts'

for (const way of waysToAnswer) {
  test.describe(way.name, () => {
    test.use(way.context)
    test.slow()

    for (const quiz of quizzes) {
      test(`every kind of question of ${quiz.path} explains each answer, and can be answered again`, async ({
        page,
      }) => {
        const asked = oneOfEachKind(quiz)
        await openQuiz(page, quiz)
        await listen(page)

        for (const question of quiz.questions) {
          const form = formOf(page, question)
          await expect(form).toBeVisible()
          const open = { form, question, messages: quiz.messages }
          if (asked.includes(question)) {
            await test.step(questionKind(question.item), () => answerAgainAndAgain(way, open))
          }
          if (question !== quiz.questions.at(-1)) await way.press(button(page, quiz.messages.next))
        }
      })
    }
  })
}

async function answerAgainAndAgain(way: WayToAnswer, open: OpenQuestion): Promise<void> {
  const { form, question, messages } = open
  const page = form.page()
  const feedback = feedbackIn(form)
  const notice = question.item.type === 'order' ? messages.unansweredOrder : messages.unanswered

  await way.press(button(form, messages.check))
  await expect(form.getByText(notice)).toBeVisible()
  await expect(feedback).toHaveCount(0)
  expect(await heard(page)).toEqual([{ lines: [notice], language: question.item.locale }])

  for (const [verdict, answer] of attemptsAt(question)) {
    await giveAnswer(way, open, answer)
    await expect(form.getByText(notice)).toHaveCount(0)
    await heard(page)
    await way.press(button(form, messages.check))
    await expectFeedback(open, answer, verdict)
    await expectToHearFeedback(open, answer, verdict)

    if (verdict === 'right' || verdict === 'awaits-teacher') return
    await way.press(button(form, messages.tryAgain))
    await expect(feedback).toHaveCount(0)
    await expect(form.locator('fieldset:has(legend h2)').locator(':focus')).toHaveCount(1)
  }
}

function attemptsAt(question: Question): [Verdict, ItemResponse][] {
  if (question.item.type === 'extended') return [['awaits-teacher', rightAnswer(question)]]
  const partlyRight = partlyRightAnswer(question)
  return [
    ['wrong', wrongAnswer(question)],
    ...(partlyRight ? [['partly-right', partlyRight] satisfies [Verdict, ItemResponse]] : []),
    ['right', rightAnswer(question)],
  ]
}
