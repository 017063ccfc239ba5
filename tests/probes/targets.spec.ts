import { expect, type Page } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { everyPage } from '../site/every-page.ts'
import { storyPages } from '../site/sitemap.ts'

for (const width of [320, 1280]) {
  for (const { path } of everyPage) {
    test(`everything that is pressed on ${path} outside a sentence is 44 px wide and high at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      expect(await smallTargets(page)).toEqual([])
    })
  }

  for (const { path } of storyPages) {
    test(`everything that is pressed in a card of ${path} is 44 px wide and high at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await page.locator('[data-segment] button').first().click()
      await expect(page.locator('[data-term]:popover-open')).toBeVisible()
      expect(await smallTargets(page)).toEqual([])
    })
  }
}

function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const smallest = 44
    // A button of a sentence is a box in its line; what is laid out as a control is `inline-flex`.
    const isRunning = (element: Element) =>
      ['inline', 'inline-block'].includes(getComputedStyle(element).display)
    const isInSentence = (target: Element) => {
      if (!isRunning(target)) return false
      let block = target.parentElement
      while (block && isRunning(block)) block = block.parentElement
      return block?.textContent?.trim() !== target.textContent?.trim()
    }
    return [...document.querySelectorAll('a[href], button, summary, select, input')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => !isInSentence(target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < smallest - 0.01 || box.height < smallest - 0.01)
      .map(
        ({ target, box }) =>
          `${Math.round(box.width)}×${Math.round(box.height)}: ${target.outerHTML.slice(0, 120)}`,
      )
  })
}
