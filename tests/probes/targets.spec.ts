import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { everyPage } from '../site/every-page.ts'
import { samplePages } from '../site/sample-pages.ts'
import { storyPages } from '../site/sitemap.ts'
import { smallTargets } from './small-targets.ts'

const widths = [320, 1280]

for (const { path } of samplePages(everyPage)) {
  test(`everything that is pressed on ${path} outside a sentence is 44 px wide and high`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect(await smallTargets(page), `${width} px`).toEqual([])
    }
  })
}

for (const { path } of samplePages(storyPages)) {
  test(`everything that is pressed in a card of ${path} is 44 px wide and high`, async ({ page }) => {
    await page.goto(path)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await page.locator('[data-segment] button').first().click()
      await expect(page.locator('[data-term]:popover-open')).toBeVisible()
      expect(await smallTargets(page), `${width} px`).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
}
