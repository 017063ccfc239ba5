import { expect, type Page, test } from '@playwright/test'
import { expectReady } from '../quiz/quiz-on-page.ts'
import { quizzes } from '../quiz/quizzes.ts'
import { type HesitantHost, serveInTwoParts } from '../server/serve-in-two-parts.ts'
import { storyPages } from '../site/sitemap.ts'

const [story] = storyPages
const [quiz] = quizzes

let host: HesitantHost | undefined

test.afterEach(() => host?.stop())

test('a story whose body comes after its script has its sentences paired', async ({ page }) => {
  await openSlowly(page, story?.path ?? '')
  await expect(page.locator('karda-sentence-pairs:defined')).toBeAttached()
  await page.locator('[data-segment=p1s1]').click({ position: { x: 4, y: 8 } })
  await expect(page.locator('[data-partner=p1s1]')).toHaveCount(1)
})

test('a quiz whose body comes after its script starts when somebody moves', async ({ page }) => {
  await openSlowly(page, quiz?.path ?? '')
  await expectReady(page)
})

/** Opens a page of whose document only the head is there until its script has run. */
async function openSlowly(page: Page, path: string): Promise<void> {
  host = await serveInTwoParts(path)
  // A script that has run is told from one that has only been fetched by what it asks of the window and the registry.
  await page.addInitScript(() => {
    for (const [owner, name] of [
      [window, 'addEventListener'],
      [customElements, 'define'],
    ] as const) {
      const act = Reflect.get(owner, name)
      Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
        if (/DOMContentLoaded|karda-/.test(String(args[0]))) performance.mark('script-has-run')
        return Reflect.apply(act, this, args)
      })
    }
  })
  await page.goto(`${host.origin}${path}`, { waitUntil: 'commit' })
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('script-has-run').length))
    .toBeGreaterThan(0)
  expect(await page.evaluate(() => document.readyState)).toBe('loading')
  host.sendBody()
  await page.waitForLoadState()
}
