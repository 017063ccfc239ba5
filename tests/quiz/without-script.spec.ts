import { expect, test } from '@playwright/test'
import { rightAnswer } from './answers.ts'
import { linesOfFeedback } from './expect-feedback.ts'
import { formOf } from './quiz-on-page.ts'
import { type Question, quizzes } from './quizzes.ts'
import { storyOf } from './story-on-page.ts'
import { wordsOfAnswer } from './words-of-answer.ts'

test.use({ javaScriptEnabled: false })

for (const quiz of quizzes) {
  const { path, messages, questions } = quiz

  test(`without a script every question of ${path} stands on the page as a form, with its answer to open`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const question of questions) {
      const form = formOf(page, question)
      await expect(form.getByRole('heading', { level: 2 })).toContainText(question.item.prompt)
      const controls = form.locator('input:not([type=checkbox]:not([name])), select, textarea')
      expect(await controls.count()).toBeGreaterThanOrEqual(controlsOf(question))
      for (const control of await controls.all()) {
        await expect(control).toBeVisible()
        await expect(control).toBeEnabled()
      }

      const answer = form.locator('details')
      const words = answer.locator('blockquote')
      await expect(words).toBeHidden()
      const opener = answer.locator('summary')
      await expect(opener).toHaveText(messages.seeAnswer)
      await opener.click()
      await expect(words).toBeVisible()
      await expect(words.locator('p')).toHaveText(question.evidence.map(({ text }) => text))
      const told = await answer.textContent()
      const right =
        question.item.type === 'extended' ? [] : wordsOfAnswer(question, rightAnswer(question), messages)
      const reasons = linesOfFeedback({ form, question, messages }, null)
      for (const text of [...right, ...reasons]) expect(told).toContain(text)
    }
  })

  test(`without a script nothing of ${path} has to be pressed that does nothing`, async ({ page }) => {
    await page.goto(path)
    const main = page.getByRole('main')
    const story = storyOf(page, quiz)
    await expect(main.locator('form button').filter({ visible: true })).toHaveCount(0)
    for (const name of [messages.next, messages.finish, messages.readStory, messages['layout_all-at-once']]) {
      await expect(main.getByRole('button', { name })).toHaveCount(0)
    }
    await expect(page.getByText(messages.keptOnDevice)).toBeHidden()

    const sentences = story.locator('[data-segment]')
    await expect(sentences.first()).toBeVisible()
    for (const { evidence } of questions) {
      for (const { segment } of evidence) {
        await expect(story.locator(`[data-segment="${segment}"]`)).toBeVisible()
      }
    }
  })
}

/** How many fields there are at least to fill in, or choices to choose from. */
function controlsOf({ item }: Question): number {
  switch (item.type) {
    case 'choice':
    case 'true-false-not-stated':
    case 'order':
    case 'hot-text':
      return item.choices.length
    case 'match':
      return item.sources.length
    case 'gap':
      return item.text.filter(({ kind }) => kind === 'gap').length
    case 'short-answer':
    case 'extended':
      return 1
    default:
      return item satisfies never
  }
}
