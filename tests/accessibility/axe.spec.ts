import { test as base, expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { withoutPopovers } from '../journeys/older-browser.ts'
import { everyPage } from '../site/every-page.ts'
import { samplePages } from '../site/sample-pages.ts'
import { storyPages } from '../site/sitemap.ts'
import { expectNoFindings } from './expect-no-findings.ts'
import { inEveryLook, inOneLook } from './in-every-look.ts'
import { axeRules } from './run-axe.ts'
import { showWholePage } from './show-whole-page.ts'

test('axe is asked about every rule it has', () => {
  expect(axeRules.length).toBeGreaterThan(90)
  expect(axeRules).toEqual(
    expect.arrayContaining(['color-contrast-enhanced', 'target-size', 'region', 'hidden-content']),
  )
})

const sampled = samplePages(everyPage)

for (const [index, { path }] of everyPage.filter((page) => !sampled.includes(page)).entries()) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path)
    await inOneLook(page, index, async () => {
      await showWholePage(page)
      await expectNoFindings(page)
    })
  })
}

for (const { path } of sampled) {
  test(`axe finds nothing on ${path}, narrow and wide, light and dark, and in forced colours`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(path)
    await inEveryLook(page, async () => {
      await showWholePage(page)
      await expectNoFindings(page)
    })
  })
}

for (const { path } of samplePages(storyPages)) {
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

for (const { path } of samplePages(storyPages)) {
  base(`axe finds nothing on ${path} where every card stands as a note below the text`, async ({ page }) => {
    await withoutPopovers(page)
    await page.goto(path)
    await expect(page.locator('[data-term]').last()).toBeVisible()
    await expectNoFindings(page)
  })
}
