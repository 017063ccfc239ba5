import { expect, test } from '@playwright/test'
import { rightAnswer } from '../quiz/answers.ts'
import { giveAnswer } from '../quiz/give-answer.ts'
import { button, expectReady, formOf } from '../quiz/quiz-on-page.ts'
import { quizzes } from '../quiz/quizzes.ts'
import { byMouse } from '../quiz/ways-to-answer.ts'
import type { LocalServer } from '../server/listen-locally.ts'
import { serveStatically } from '../server/serve-statically.ts'
import { samplePages } from '../site/sample-pages.ts'
import { sitemapPages, storyPages } from '../site/sitemap.ts'
import { watchPage } from './watch-page.ts'

let host: LocalServer

test.beforeAll(async () => {
  host = await serveStatically()
})

test.afterAll(() => host.stop())

test('on a plain static host every page works within its policy', async ({ page }) => {
  const misbehaviour = await watchPage(page, host.origin)
  for (const { path } of samplePages(sitemapPages)) {
    await test.step(path, async () => {
      const response = await page.goto(host.origin + path)
      expect(response?.headers()['content-security-policy']).toBeUndefined()
      await expect(page.locator('h1')).toBeVisible()
      expect(misbehaviour).toEqual({ errors: [], foreignRequests: [] })
    })
  }
})

test('on a plain static host a word opens its card', async ({ page }) => {
  for (const { path } of storyPages) {
    await page.goto(host.origin + path)
    await page.locator('[data-segment] button').first().click()
    await expect(page.locator('[data-term]:popover-open')).toBeVisible()
  }
})

for (const { path, messages, questions } of quizzes) {
  test(`on a plain static host an answer of ${path} is checked`, async ({ page }) => {
    await page.goto(host.origin + path)
    await expectReady(page)
    const [question] = questions
    if (!question) throw new Error(`${path} has no question.`)
    const form = formOf(page, question)
    await giveAnswer(byMouse, { form, question, messages }, rightAnswer(question))
    await button(form, messages.check).click()
    await expect(form.getByRole('heading', { name: messages.verdict_right })).toBeVisible()
  })
}

test('on a plain static host a script that was slipped into a page does not run', async ({ page }) => {
  const misbehaviour = await watchPage(page, host.origin)
  await page.route('**/en/', async (route) => {
    const response = await route.fetch()
    const injected = '<script>document.documentElement.dataset.injected = "yes"</script></body>'
    await route.fulfill({ response, body: (await response.text()).replace('</body>', injected) })
  })
  await page.goto(`${host.origin}/en/`)
  await expect.poll(() => misbehaviour.errors.join()).toContain('script-src')
  await expect(page.locator('html')).not.toHaveAttribute('data-injected')
})

test('on a plain static host the root shows the choice of languages', async ({ page }) => {
  await page.goto(`${host.origin}/`)
  await page.getByRole('link', { name: 'Հայերեն' }).click()
  await expect(page).toHaveURL(`${host.origin}/hy/`)
})
