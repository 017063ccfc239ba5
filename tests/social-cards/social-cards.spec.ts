import { existsSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { test } from '../browser/reading-test.ts'
import { headsOf } from '../pages/head-of.ts'
import { ownPath, sitemapPages, storyPages } from '../site/sitemap.ts'
import { differentPixels, toleratedPixels } from './compare-cards.ts'
import { countLetterShapes } from './count-letter-shapes.ts'
import { readPicture } from './picture.ts'
import { storedCardFile } from './stored-card.ts'

const heaviest = 60_000
/** Where a card has its headline, below the ornament and above the standfirst. */
const headline = { left: 60, top: 115, width: 1080, height: 210 }

for (const [language, pages] of Map.groupBy(sitemapPages, (page) => page.language)) {
  test(`the preview of each page in ${language} is a light picture of the right size that says in words what it shows`, async ({
    page,
  }) => {
    for (const { path, head } of await headsOf(page, pages)) {
      const { meta } = head
      const response = await page.request.get(ownPath(meta['og:image'] ?? ''))
      const file = await response.body()

      expect.soft(response.status(), path).toBe(200)
      expect.soft(response.headers()['content-type'], path).toBe('image/png')
      expect
        .soft(await sharp(file).metadata(), path)
        .toMatchObject({ format: 'png', width: 1200, height: 630 })
      expect.soft(file.length, path).toBeLessThanOrEqual(heaviest)
      const [title = ''] = (meta['og:title'] ?? '').split(' · ')
      const isNamed = [title, head.heading].some((name) => meta['og:image:alt']?.includes(name))
      expect.soft(isNamed, `${path}: ${meta['og:image:alt']}`).toBe(true)
    }
  })

  test(`the preview of each page in ${language} looks like the stored picture`, async ({ page }) => {
    test.slow()
    for (const { path, head } of await headsOf(page, pages)) {
      const address = ownPath(head.meta['og:image'] ?? '')
      const stored = storedCardFile(address)
      const advice = `${stored}: store it with tests/social-cards/store-social-cards.ts`
      expect.soft(existsSync(stored), advice).toBe(true)
      if (!existsSync(stored)) continue
      const shown = await readPicture(await (await page.request.get(address)).body())
      const expected = await readPicture(readFileSync(stored))

      expect.soft(differentPixels(shown, expected), path).toBeLessThanOrEqual(toleratedPixels)
    }
  })
}

test('the headline on the preview of each story is drawn in letters, not in empty boxes', async ({
  page,
}) => {
  for (const { path, head } of await headsOf(page, storyPages)) {
    const address = ownPath(head.meta['og:image'] ?? '')
    const picture = await readPicture(await (await page.request.get(address)).body(), headline)
    expect.soft(countLetterShapes(picture), path).toBeGreaterThanOrEqual(12)
  }
})
