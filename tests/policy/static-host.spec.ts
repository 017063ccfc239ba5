import { expect, test } from '@playwright/test'
import { type StaticHost, serveStatically } from '../server/serve-statically.ts'
import { sitemapPages, storyPages } from '../site/sitemap.ts'
import { watchPage } from './watch-page.ts'

let host: StaticHost

test.beforeAll(async () => {
  host = await serveStatically()
})

test.afterAll(() => host.stop())

test('on a plain static host every page works within its policy', async ({ page }) => {
  const misbehaviour = await watchPage(page, host.origin)
  for (const { path } of sitemapPages) {
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
