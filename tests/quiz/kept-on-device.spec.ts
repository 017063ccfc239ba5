import { expect, type Page, test } from '@playwright/test'
import { rightAnswer, wrongAnswer } from './answers.ts'
import { expectFeedback } from './expect-feedback.ts'
import { giveAnswer } from './give-answer.ts'
import { button, expectReady, feedbackIn, formOf, openQuiz } from './quiz-on-page.ts'
import { type QuizPage, quizzes } from './quizzes.ts'
import { byMouse } from './ways-to-answer.ts'

const damage = ['{"attempt":', '7', '{"attempt":{"counter":1,"saved":[]},"preferences":{"languages":null}}']

/** Browsers in which nothing can be kept: one that denies the store, and one whose store is full. */
const deniedStores = [
  {
    name: 'denies the store',
    deny: () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    },
  },
  {
    name: 'has no room',
    deny: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  },
]

for (const quiz of quizzes) {
  const { path, messages } = quiz
  const [first, second] = firstTwo(quiz)

  test(`${path} goes on after a reload: answers, place, and the language of a question`, async ({ page }) => {
    const [twin] = quiz.twins
    if (!twin) throw new Error(`${path} has one language only.`)
    await openQuiz(page, quiz)
    await answerFirst(page, quiz)
    await button(page, messages.next).click()
    const form = formOf(page, second)
    await giveAnswer(byMouse, { form, question: second, messages }, wrongAnswer(second))
    await form.locator(`button[lang=${twin.locale}]`).click()
    await expect(form).toHaveAttribute('lang', twin.locale)

    await page.reload()
    await expectReady(page)

    await expect(form).toBeVisible()
    await expect(formOf(page, first)).toBeHidden()
    await expect(form).toHaveAttribute('lang', twin.locale)
    await expect(feedbackIn(form)).toHaveCount(0)
    const [, twinOfSecond] = firstTwo(twin)
    await button(form, twin.messages.check).click()
    const open = { form, question: twinOfSecond, messages: twin.messages }
    await expectFeedback(open, wrongAnswer(second), 'wrong')

    await button(page, messages.previous).click()
    await expectFeedback(
      { form: formOf(page, first), question: first, messages },
      rightAnswer(first),
      'right',
    )
  })

  test(`what is damaged of the kept answers of ${path} is as if it had never been kept`, async ({ page }) => {
    await openQuiz(page, quiz)
    for (const text of damage) {
      await answerFirst(page, quiz)
      await page.evaluate((damaged) => {
        const names = Object.keys(localStorage)
        if (names.length === 0) throw new Error('Nothing was kept.')
        for (const name of names) localStorage.setItem(name, damaged)
      }, text)
      await page.reload()
      await expectReady(page)
      await expect(formOf(page, first), text).toBeVisible()
      await expect(page.locator('form :checked:not(option)'), text).toHaveCount(0)
      await expect(page.locator('[data-verdict]'), text).toHaveCount(0)
    }
  })

  for (const { name, deny } of deniedStores) {
    test(`where the browser ${name}, ${path} can be answered all the same`, async ({ page }) => {
      await page.addInitScript(deny)
      await openQuiz(page, quiz)
      await answerFirst(page, quiz)
      await button(page, messages.next).click()
      await expect(formOf(page, second)).toBeVisible()
    })
  }

  test(`an answer given before the script of ${path} has arrived counts`, async ({ page }) => {
    const arrival = Promise.withResolvers<void>()
    await page.route('**/_next/**/*.js', async (route) => {
      await arrival.promise
      await route.continue()
    })
    await page.goto(path, { waitUntil: 'commit' })
    const form = formOf(page, first)
    await giveAnswer(byMouse, { form, question: first, messages }, rightAnswer(first))
    await expect(button(form, messages.check)).toBeDisabled()

    arrival.resolve()
    await expectReady(page)
    await button(form, messages.check).click()
    await expectFeedback({ form, question: first, messages }, rightAnswer(first), 'right')
  })
}

async function answerFirst(page: Page, quiz: QuizPage): Promise<void> {
  const [question] = firstTwo(quiz)
  const open = { form: formOf(page, question), question, messages: quiz.messages }
  await giveAnswer(byMouse, open, rightAnswer(question))
  await button(open.form, quiz.messages.check).click()
  await expectFeedback(open, rightAnswer(question), 'right')
}

function firstTwo({ questions: [first, second] }: Pick<QuizPage, 'questions'>) {
  if (!first || !second) throw new Error('A quiz with fewer than two questions.')
  return [first, second] as const
}
