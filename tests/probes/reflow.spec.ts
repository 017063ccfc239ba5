import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { everyPage } from '../site/every-page.ts'
import { samplePages } from '../site/sample-pages.ts'
import { cutText } from './cut-text.ts'
import { sidewaysScroll } from './sideways-scroll.ts'
import { spaceText } from './space-text.ts'

// 1280×1024 pixels at 400 %, as WCAG 2.2, success criterion 1.4.10, measures it.
const magnified = { width: 320, height: 256 }

/** Widths on either side of each change of the layout, and those of usual windows. */
const widths = [320, 639, 640, 768, 832, 1023, 1024, 1280]

for (const { path } of samplePages(everyPage)) {
  test(`${path} fits windows from 320 to 1280 px, cuts off no text that a reader spaces out, and fits at 400 %`, async ({
    page,
  }) => {
    await page.goto(path)
    await page.setViewportSize(magnified)
    expect(await sidewaysScroll(page), '400 %').toBe(0)
    expect(await cutText(page), '400 %').toEqual([])
    for (const isSpaced of [false, true]) {
      if (isSpaced) await spaceText(page)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        expect(await sidewaysScroll(page), `${width} px`).toBe(0)
        expect(await cutText(page), `${width} px`).toEqual([])
      }
    }
  })
}

test('text that a box cuts off is noticed', async ({ page }) => {
  await page.goto('/en/')
  await page
    .locator('main p')
    .first()
    .evaluate((text) => {
      text.style.maxBlockSize = '0.5em'
      text.style.overflow = 'hidden'
    })
  expect(await cutText(page)).not.toEqual([])
})
