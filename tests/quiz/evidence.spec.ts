import { expect, type Locator, type Page, test } from '@playwright/test'
import { rightAnswer } from './answers.ts'
import { giveAnswer } from './give-answer.ts'
import { button, formOf, openQuiz, showAllAtOnce } from './quiz-on-page.ts'
import { everyQuiz, type Question, type QuizPage, quizzes } from './quizzes.ts'
import { evidenceButton, expectMarked, focusedSegment, storyOf } from './story-on-page.ts'
import { byMouse } from './ways-to-answer.ts'

for (const quiz of everyQuiz) {
  const { path, messages } = quiz

  test(`beside each question of ${path} the story shows exactly the sentences that decide it`, async ({
    page,
  }) => {
    await openQuiz(page, quiz)
    await showAllAtOnce(page, quiz)
    await button(page, messages.finish).click()

    for (const question of quiz.questions) {
      const opener = evidenceButton(page, question, quiz)
      await opener.click()
      await expectLedToEvidence(page, question)
      await button(storyOf(page, quiz), messages.backToQuestion).click()
      await expect(opener).toBeFocused()
    }
  })
}

for (const quiz of quizzes) {
  const { path, messages } = quiz

  test(`the next question of ${path} marks nothing in the story`, async ({ page }) => {
    await openQuiz(page, quiz)
    await showEvidenceOfFirst(page, quiz)
    await button(page, messages.next).click()
    await expectMarked(page, [])
    await expect(button(storyOf(page, quiz), messages.backToQuestion)).toHaveCount(0)
  })

  test.describe('at 320 px', () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

    test(`the drawer of ${path} opens at the evidence, and every way out of it leads back to the question`, async ({
      page,
    }) => {
      await openQuiz(page, quiz)
      const story = storyOf(page, quiz)
      await expect(story).toBeHidden()
      const opener = await showEvidenceOfFirst(page, quiz)

      const waysOut: (() => Promise<void>)[] = [
        () => button(story, messages.backToQuestion).tap(),
        () => button(story, messages.closeStory).tap(),
        () => page.keyboard.press('Escape'),
        // At the window's edge, where a press meets nothing else; a finger's press would be led to the nearest link.
        () => page.mouse.click(2, 60),
      ]
      for (const leave of waysOut) {
        await leave()
        await expect(story).toBeHidden()
        await expect(opener).toBeFocused()
        await opener.tap()
        await expect(story).toBeVisible()
      }
    })

    test(`the story of ${path} can be read in the drawer before anything is answered, with the cards of its words`, async ({
      page,
    }) => {
      await openQuiz(page, quiz)
      const [story, opener] = [storyOf(page, quiz), button(page, messages.readStory)]
      await opener.tap()
      await expect(story).toBeVisible()
      await expect(story.locator(':focus')).toHaveCount(1)
      await expectMarked(page, [])

      const card = story.locator('[data-term]:popover-open')
      await story.locator('[data-segment] button').first().tap()
      await expect(card).toBeInViewport({ ratio: 1 })
      await expect(story).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(card).toHaveCount(0)
      await expect(story).toBeVisible()

      await page.keyboard.press('Escape')
      await expect(story).toBeHidden()
      await expect(opener).toBeFocused()
    })
  })
}

/** Answers the first question and asks where the story says so; returns the button that was pressed. */
async function showEvidenceOfFirst(page: Page, quiz: QuizPage): Promise<Locator> {
  const [question] = quiz.questions
  if (!question) throw new Error(`${quiz.path} has no question.`)
  const form = formOf(page, question)
  await giveAnswer(byMouse, { form, question, messages: quiz.messages }, rightAnswer(question))
  await button(form, quiz.messages.check).click()
  const opener = evidenceButton(page, question, quiz)
  await opener.click()
  await expectLedToEvidence(page, question)
  return opener
}

/** The evidence is marked, in sight, and the keyboard’s place is on its first sentence. */
async function expectLedToEvidence(page: Page, { evidence }: Question): Promise<void> {
  await expectMarked(
    page,
    evidence.map(({ segment }) => segment),
  )
  await expect(focusedSegment(page)).toHaveText(firstInStory(evidence).text)
  await expect(focusedSegment(page)).toBeInViewport({ ratio: 1 })
}

function firstInStory(evidence: Question['evidence']): Question['evidence'][number] {
  const byPlace = new Intl.Collator('en', { numeric: true })
  const [first] = evidence.toSorted((one, other) => byPlace.compare(one.segment, other.segment))
  if (!first) throw new Error('A question without evidence.')
  return first
}
