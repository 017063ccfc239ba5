import { expect, test } from '@playwright/test'
import { serverOrigin } from '../server/server-origin.ts'
import { everyPage, foreignLanguage, type VisitedPage } from '../site/every-page.ts'
import { readSiteFile } from '../site/site-folder.ts'
import { storyPages } from '../site/sitemap.ts'
import { watchPage } from './watch-page.ts'

/** A policy that stands in a page. */
const policyElement = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/

test.use({ locale: foreignLanguage })

test('no page breaks its policy, writes an error or asks another site for anything', async ({ page }) => {
  const misbehaviour = await watchPage(page, serverOrigin())
  for (const { path } of everyPage.filter(({ status }) => status === 200)) {
    await test.step(path, async () => {
      await page.goto(path, { waitUntil: 'load' })
      expect(misbehaviour).toEqual({ errors: [], foreignRequests: [] })
    })
  }
})

test('every page for a static host carries the policy that the server sends, but for who may frame it', async ({
  request,
}) => {
  for (const { path, status } of everyPage) {
    const answer = await request.get(path, { headers: { 'Accept-Language': foreignLanguage } })
    const [, inDocument = ''] = policyElement.exec(readSiteFile(fileOf(path, status))) ?? []
    const directives = inDocument.replaceAll('&#x27;', "'").split('; ')
    expect([...directives, "frame-ancestors 'none'"].sort(), path).toEqual(
      (answer.headers()['content-security-policy'] ?? '').split('; ').sort(),
    )
    expect(await answer.text(), path).not.toMatch(policyElement)
  }
})

test('using the glossary breaks no policy', async ({ page }) => {
  const misbehaviour = await watchPage(page, serverOrigin())
  for (const { path } of storyPages) {
    await page.goto(path)
    await page.locator('[data-segment] button').first().click()
    await expect(page.locator('[data-term]:popover-open')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  expect(misbehaviour).toEqual({ errors: [], foreignRequests: [] })
})

test('the watch notices an inline script, which the policy stops', async ({ page }) => {
  const misbehaviour = await watchPage(page, serverOrigin())
  await page.goto('/en/')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.append('document.documentElement.dataset.injected = "yes"')
    document.head.append(script)
  })
  await expect.poll(() => misbehaviour.errors.length).toBeGreaterThan(0)
  await expect(page.locator('html')).not.toHaveAttribute('data-injected')
})

/** The file of the site that is the answer at a path. */
function fileOf(path: string, status: VisitedPage['status']): string {
  if (status === 200) return `${path}index.html`
  const [, language] = /^\/(\w\w)\//.exec(path) ?? []
  return language ? `${language}/not-found/index.html` : '404.html'
}
