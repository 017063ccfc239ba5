import { expect, type Page, test } from '@playwright/test'
import { expectNoFindings } from '../accessibility/expect-no-findings.ts'
import { rightAnswer } from './answers.ts'
import { expectFeedback } from './expect-feedback.ts'
import { giveAnswer } from './give-answer.ts'
import { button, formOf } from './quiz-on-page.ts'
import { quizzes } from './quizzes.ts'
import { byMouse } from './ways-to-answer.ts'

for (const { path, messages, questions } of quizzes) {
  test.describe(path, () => {
    test.slow()

    test('says that it could not be loaded, whichever file did not come, and works after the next press', async ({
      page,
    }) => {
      const notice = page.getByRole('alert').filter({ hasText: messages.notLoaded })
      for (const address of await frameworkAddresses(page, path)) {
        const network = await withoutFiles(page, `**${address}`)
        await page.goto(path)
        await expect(page.locator('[data-not-loaded]')).toBeHidden()
        await moveMouse(page)
        await expect(notice).toBeInViewport({ ratio: 1 })
        await expect(page.locator('[data-ready]')).toHaveCount(0)

        await network.comeBack()
        await page.getByRole('heading', { level: 1 }).click()
        await expect(page.locator('[data-ready]')).toBeAttached()
        await expect(notice).toBeHidden()
      }

      const [question] = questions
      if (!question) throw new Error(`${path} has no question.`)
      const open = { form: formOf(page, question), question, messages }
      await giveAnswer(byMouse, open, rightAnswer(question))
      await button(open.form, messages.check).click()
      await expectFeedback(open, rightAnswer(question), 'right')
    })

    test('says so again while nothing comes, leaves a moving pointer alone, and starts when the network is back', async ({
      page,
    }) => {
      const network = await withoutFiles(page, '**/_next/**/*.js*')
      const notice = page.getByRole('alert').filter({ hasText: messages.notLoaded })
      await page.goto(path)
      await moveMouse(page)
      await expect(notice).toBeVisible()
      await expectNoFindings(page, '[data-not-loaded]')

      await countTries(page)
      await moveMouse(page)
      await expect(page.locator('body')).toHaveAttribute('data-tries', '0')
      await page.keyboard.press('Shift')
      await expect(page.locator('body')).toHaveAttribute('data-tries', '1')
      await expect(notice).toBeVisible()

      const fetchedAhead = page.locator('head link[rel="prefetch"]')
      await expect(fetchedAhead).toHaveCount(0)
      await network.comeBack()
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await expect(page.locator('[data-ready]')).toBeAttached()
      await expect(fetchedAhead).toHaveCount(await page.locator('script[data-framework]').count())
      await expect(notice).toBeHidden()
    })
  })
}

async function frameworkAddresses(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  const addresses = await page
    .locator('script[data-framework]')
    .evaluateAll((scripts) => scripts.map((script) => script.getAttribute('data-framework') ?? ''))
  expect(addresses.length).toBeGreaterThan(0)
  return addresses
}

/** A network on which some files do not come until it is said that they do. */
async function withoutFiles(page: Page, files: string) {
  await page.route(files, (route) => route.abort('connectionreset'))
  return { comeBack: () => page.unroute(files) }
}

/** From now on the page counts, on its body, how often the notice was taken back to try again. */
async function countTries(page: Page): Promise<void> {
  await page.locator('[data-not-loaded]').evaluate((notice) => {
    document.body.dataset.tries = '0'
    new MutationObserver((changes) => {
      const takenBack = changes.filter(({ oldValue }) => oldValue === null)
      document.body.dataset.tries = String(Number(document.body.dataset.tries) + takenBack.length)
    }).observe(notice, { attributeFilter: ['hidden'], attributeOldValue: true })
  })
}

async function moveMouse(page: Page): Promise<void> {
  // Twice, as the pointer may lie at one of these places already.
  await page.mouse.move(0, 1)
  await page.mouse.move(0, 2)
}
