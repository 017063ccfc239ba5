import { test as base, expect, type Page } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { samplePages } from '../site/sample-pages.ts'
import { storyPages } from '../site/sitemap.ts'

/** A laptop in class, a tablet, a small phone. */
const windows = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 320, height: 640 },
]

for (const { path, language, alternates } of samplePages(storyPages)) {
  const otherLanguage = language === 'hy' ? 'en' : 'hy'
  const otherPath = alternates[otherLanguage] ?? ''

  for (const size of windows) {
    test(`wherever one is in ${path}, the switch leads to the same place of the other, at ${size.width} × ${size.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      for (const place of ['p2', 'p4', 'p6', 'source', 'corrections']) {
        await page.goto(`${path}#${place}`)
        const link = page.locator(`header a[hreflang=${otherLanguage}]`)
        await expect(link).toBeInViewport({ ratio: 1 })
        await link.click()
        await expect(page).toHaveURL(new RegExp(`${otherPath}#${place}$`))
        await expect(page.locator(`#${place}`)).toBeInViewport()
      }
    })
  }

  test(`from the head of ${path} the language switch leads to the head of the other`, async ({ page }) => {
    await page.goto(path)
    await page.locator(`header a[hreflang=${otherLanguage}]`).click()
    await expect.poll(() => page.evaluate(() => location.pathname + location.hash)).toBe(otherPath)
    await expect(page.locator('h1')).toBeInViewport()
  })

  base.describe('without JavaScript', () => {
    base.use({ javaScriptEnabled: false })

    base(
      `the link beside the fourth paragraph of ${path} leads to the fourth of the other`,
      async ({ page }) => {
        await page.goto(path)
        await page.locator(`a[hreflang=${otherLanguage}][href$="#p4"]`).click()
        await expectToArriveAtFourth(page, otherPath)
      },
    )
  })
}

async function expectToArriveAtFourth(page: Page, path: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${path}#p4$`))
  const paragraph = page.locator('#p4')
  await expect(paragraph).toBeInViewport()
  const unmarked = await page.locator('#p5').evaluate((element) => getComputedStyle(element).backgroundColor)
  await expect(paragraph).not.toHaveCSS('background-color', unmarked)
}
