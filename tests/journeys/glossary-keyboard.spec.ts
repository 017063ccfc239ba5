import { expect, type Locator } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { samplePages } from '../site/sample-pages.ts'
import { storyPages } from '../site/sitemap.ts'
import { openStory } from './glossary-story.ts'

for (const { path } of samplePages(storyPages)) {
  test(`with Tab, Space and Enter alone a reader of ${path} goes to a word, into its card and back`, async ({
    page,
  }) => {
    const { otherMark, mark, card } = await openStory(page, path)
    await page.locator('a[href="#p1"]').focus()
    while (!(await isFocused(mark))) await page.keyboard.press('Tab')

    await page.keyboard.press('Space')
    await expect(card).toBeVisible()
    await page.keyboard.press('Space')
    await expect(card).toBeHidden()

    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(card.locator('button')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(card.locator('a')).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    await expect(card).toBeHidden()
    await expect(mark).toBeFocused()

    await page.keyboard.press('Tab')
    await expect(otherMark).toBeFocused()
  })
}

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement)
}
