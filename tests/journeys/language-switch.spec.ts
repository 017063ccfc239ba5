import { test as base, expect, type Page } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { storyPages } from '../site/sitemap.ts'

for (const { path, language, alternates } of storyPages) {
  const otherLanguage = language === 'hy' ? 'en' : 'hy'
  const otherPath = alternates[otherLanguage] ?? ''

  test(`from the fourth paragraph of ${path} the language switch leads to the fourth of the other`, async ({
    page,
  }) => {
    // A window in which the head of the page is seen while the fourth paragraph is read.
    await page.setViewportSize({ width: 1280, height: 4000 })
    await page.goto(path)
    await setHeightToRead(page, 'p4')
    await page.locator(`header a[hreflang=${otherLanguage}]`).click()
    await expectToArriveAtFourth(page, otherPath)
  })

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

/** Gives the window the height at which the paragraph stands on the line that counts as being read. */
async function setHeightToRead(page: Page, id: string): Promise<void> {
  const middle = await page
    .locator(`#${id}`)
    .evaluate(
      (paragraph) => paragraph.getBoundingClientRect().top + paragraph.getBoundingClientRect().height / 2,
    )
  await page.setViewportSize({ width: 1280, height: Math.round(middle * 3) })
}

async function expectToArriveAtFourth(page: Page, path: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${path}#p4$`))
  const paragraph = page.locator('#p4')
  await expect(paragraph).toBeInViewport()
  const unmarked = await page.locator('#p5').evaluate((element) => getComputedStyle(element).backgroundColor)
  await expect(paragraph).not.toHaveCSS('background-color', unmarked)
}
