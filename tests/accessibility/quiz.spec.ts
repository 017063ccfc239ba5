import { expect, test } from '@playwright/test'
import { openQuiz } from '../quiz/quiz-on-page.ts'
import { quizStates } from '../quiz/quiz-states.ts'
import { quizzes } from '../quiz/quizzes.ts'
import { storyOf } from '../quiz/story-on-page.ts'
import { expectNoFindings } from './expect-no-findings.ts'
import { inEveryLook } from './in-every-look.ts'
import { showWholePage } from './show-whole-page.ts'

for (const quiz of quizzes) {
  for (const { name, enter } of quizStates) {
    test(`axe finds nothing on ${quiz.path} ${name}`, async ({ page }) => {
      test.slow()
      await enter(page, quiz)
      await inEveryLook(page, async () => {
        await showWholePage(page)
        await expectNoFindings(page)
      })
    })
  }

  test(`axe finds nothing in the drawer of ${quiz.path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 1600 })
    await openQuiz(page, quiz)
    await page.getByRole('button', { name: quiz.messages.readStory }).click()
    await expect(storyOf(page, quiz)).toBeVisible()
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: null, forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media)
      await test.step(JSON.stringify(media), () => expectNoFindings(page, '#story'))
    }
  })
}
