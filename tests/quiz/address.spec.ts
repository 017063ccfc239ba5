import { expect, test } from '@playwright/test'
import { rightAnswer } from './answers.ts'
import { expectFeedback } from './expect-feedback.ts'
import { giveAnswer } from './give-answer.ts'
import { button, expectReady, formOf } from './quiz-on-page.ts'
import { quizzes } from './quizzes.ts'
import { byMouse } from './ways-to-answer.ts'

for (const { path, messages, questions } of quizzes) {
  test(`${path} works, and is loaded once, with a query that somebody’s messenger has added`, async ({
    page,
  }) => {
    const documents: string[] = []
    page.on('request', (request) => {
      if (request.isNavigationRequest()) documents.push(request.url())
    })
    await page.goto(`${path}?from=messenger#content`)
    await expectReady(page)
    const [question] = questions
    if (!question) throw new Error(`${path} asks nothing.`)
    const form = formOf(page, question)
    await giveAnswer(byMouse, { form, question, messages }, rightAnswer(question))
    await button(form, messages.check).click()
    await expectFeedback({ form, question, messages }, rightAnswer(question), 'right')
    expect(documents).toHaveLength(1)
  })
}
