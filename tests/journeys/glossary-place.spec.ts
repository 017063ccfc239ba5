import { expect, type Locator } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { samplePages } from '../site/sample-pages.ts'
import { storyPages } from '../site/sitemap.ts'
import { openStory } from './glossary-story.ts'

for (const { path } of samplePages(storyPages)) {
  test(`on a wide screen the card of a word of ${path} opens beside the word`, async ({ page }) => {
    const { mark, card } = await openStory(page, path)
    await mark.click()
    const [word, box] = [await boxOf(mark), await boxOf(card)]

    const gap = Math.max(box.y - (word.y + word.height), word.y - (box.y + box.height))
    expect(gap).toBeGreaterThanOrEqual(0)
    expect(gap).toBeLessThanOrEqual(24)
    expect(box.x).toBeLessThan(word.x + word.width)
    expect(box.x + box.width).toBeGreaterThan(word.x)
    await expect(card).toBeInViewport({ ratio: 1 })
  })

  test(`on a wide screen no card of ${path} runs out of the window, wherever its word stands`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 640 })
    await page.goto(path)
    for (const block of ['center', 'end'] as const) {
      for (const mark of await page.locator('[data-segment] button').all()) {
        await mark.evaluate((button, place) => button.scrollIntoView({ block: place }), block)
        await mark.click()
        const card = page.locator('[data-term]:popover-open')
        await expect(card, `${block}: ${await mark.textContent()}`).toBeInViewport({ ratio: 1 })
        await page.keyboard.press('Escape')
      }
    }
  })

  test(`on a narrow screen every card of ${path} is a sheet from below that leaves its word in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    const marks = page.locator('[data-segment] button')
    for (let index = 0; index < (await marks.count()); index++) {
      const mark = marks.nth(index)
      const card = page.locator(`#${await mark.getAttribute('popovertarget')}`)
      await mark.click()
      await expect(card).toBeInViewport({ ratio: 1 })
      const [word, sheet] = [await boxOf(mark), await boxOf(card)]

      expect(sheet).toMatchObject({ x: 0, width: 320 })
      expect(Math.round(sheet.y + sheet.height)).toBe(640)
      expect(word.y, `mark ${index + 1}`).toBeGreaterThanOrEqual(0)
      expect(word.y + word.height, `mark ${index + 1}`).toBeLessThanOrEqual(sheet.y)
      await page.keyboard.press('Escape')
    }
  })

  test(`the pointer’s passing over a word of ${path} opens nothing`, async ({ page }) => {
    const { mark } = await openStory(page, path)
    await mark.hover()
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    await expect(page.locator('[data-term]:popover-open')).toHaveCount(0)
  })

  test(`a marked word of ${path} reads as it stands in its sentence`, async ({ page }) => {
    const { mark } = await openStory(page, path)
    const sentence = mark.locator('xpath=ancestor::*[@data-segment]')
    const [word, text] = [await mark.textContent(), await sentence.textContent()]

    expect(word).toMatch(/^\S.*\S$/)
    expect(text).toContain(word)
    await expect(mark).toHaveAccessibleName(word ?? '')
  })
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${locator} has no box`)
  return box
}
