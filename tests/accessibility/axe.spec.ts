import { test as base, expect, type Page } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { withoutPopovers } from '../journeys/older-browser.ts'
import { everyPage } from '../site/every-page.ts'
import { storyPages } from '../site/sitemap.ts'
import { unreviewed } from './reviewed-incomplete.ts'
import { axeRules, runAxe } from './run-axe.ts'

const widths = [320, 1280]
const schemes = ['light', 'dark'] as const

test('axe is asked about every rule it has', () => {
  expect(axeRules.length).toBeGreaterThan(90)
  expect(axeRules).toEqual(
    expect.arrayContaining(['color-contrast-enhanced', 'target-size', 'region', 'hidden-content']),
  )
})

for (const { path } of everyPage) {
  test(`axe finds nothing on ${path}, narrow and wide, light and dark`, async ({ page }) => {
    await page.goto(path)
    await inEveryLook(page, () => expectNoFindings(page))
  })

  test(`axe finds nothing on ${path} in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(path)
    await expectNoFindings(page)
  })
}

for (const { path } of storyPages) {
  test(`axe finds nothing on ${path} with a card open`, async ({ page }) => {
    await page.goto(path)
    await inEveryLook(page, async () => {
      await showWholePage(page)
      await page.locator('[data-segment] button').first().click()
      await expect(page.locator('[data-term]:popover-open')).toBeVisible()
      await expectNoFindings(page)
      await page.keyboard.press('Escape')
    })
  })
}

for (const { path } of storyPages) {
  base(`axe finds nothing on ${path} where every card stands as a note below the text`, async ({ page }) => {
    await withoutPopovers(page)
    await page.goto(path)
    await expect(page.locator('[data-term]').last()).toBeVisible()
    await expectNoFindings(page)
  })
}

async function inEveryLook(page: Page, check: () => Promise<void>): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      await test.step(`${width} px, ${colorScheme}`, check)
    }
  }
}

/** Makes the window as high as the page: what the head covers while a page is scrolled, axe cannot judge. */
async function showWholePage(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: window.innerWidth,
    height: document.documentElement.scrollHeight,
  }))
  await page.setViewportSize({ width, height })
}

async function expectNoFindings(page: Page): Promise<void> {
  const { violations, incomplete } = await runAxe(page)
  expect.soft(violations).toEqual([])
  expect.soft(unreviewed(incomplete)).toEqual([])
}
