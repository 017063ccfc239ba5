import { expect, test } from '@playwright/test'
import { samplePages } from '../site/sample-pages.ts'
import { storyPages } from '../site/sitemap.ts'
import { openStory } from './glossary-story.ts'
import { withoutAnchors, withoutPopovers } from './older-browser.ts'

for (const { path } of samplePages(storyPages)) {
  test(`where there are no popovers the cards of ${path} are notes below the text`, async ({ page }) => {
    await withoutPopovers(page)
    const { mark, card } = await openStory(page, path)

    const story = await page.locator('p[id^=p]').last().boundingBox()
    for (const note of await page.locator('[data-term]').all()) {
      await expect(note).toBeVisible()
      expect((await note.boundingBox())?.y).toBeGreaterThan(story?.y ?? Number.POSITIVE_INFINITY)
    }
    const number = await mark.evaluate((button) => getComputedStyle(button, '::after').content)
    await expect(card.locator('[id$=headword]')).toContainText(`${number.replaceAll('"', '')}. `)
  })

  test(`where there are no popovers a press on a word of ${path} leads to its note`, async ({ page }) => {
    await withoutPopovers(page)
    const { mark, card } = await openStory(page, path)
    await expect(card).not.toBeInViewport()
    await mark.click()
    await expect(card).toBeInViewport()
  })

  test(`where boxes cannot stand beside words the card of ${path} is in sight at every width`, async ({
    page,
  }) => {
    await withoutAnchors(page)
    const { mark, card } = await openStory(page, path)
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 700 })
      await mark.click()
      await expect(card).toBeInViewport({ ratio: 1 })
      expect(await card.evaluate((element) => getComputedStyle(element).positionArea)).toBe('none')
      await page.keyboard.press('Escape')
    }
  })
}
