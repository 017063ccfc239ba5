import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { everyPage } from '../site/every-page.ts'
import { samplePages } from '../site/sample-pages.ts'
import { countStops, visitStops } from './keyboard-stops.ts'

for (const width of [320, 1280]) {
  for (const { path } of samplePages(everyPage)) {
    test(`the keyboard’s place on ${path} is always seen at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const count = await countStops(page)

      const stops = await visitStops(page, count)

      expect(stops.length).toBe(count)
      expect(stops.filter(({ problems }) => problems.length > 0)).toEqual([])
    })
  }
}
