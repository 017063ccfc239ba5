import { existsSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import sharp from 'sharp'
import { test } from '../browser/reading-test.ts'
import { headOf } from '../pages/head-of.ts'
import { ownPath, sitemapPages, storyPages } from '../site/sitemap.ts'
import { countLetterShapes } from './count-letter-shapes.ts'
import { readPicture } from './picture.ts'
import { storedCardFile } from './stored-card.ts'

const heaviest = 60_000
/** Part of the pixels that may differ, for the drawing of edges differs a little from computer to computer. */
const tolerance = 0.005
/** Where a card has its headline, below the ornament and above the standfirst. */
const headline = { left: 60, top: 115, width: 1080, height: 210 }

for (const { path } of sitemapPages) {
  test(`the preview of ${path} is a light picture of the right size that says in words what it shows`, async ({
    page,
  }) => {
    await page.goto(path)
    const { meta } = await headOf(page)
    const response = await page.request.get(ownPath(meta['og:image'] ?? ''))
    const file = await response.body()

    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe('image/png')
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(file.length).toBeLessThanOrEqual(heaviest)
    const [title = ''] = (meta['og:title'] ?? '').split(' · ')
    const heading = (await page.locator('h1').textContent()) ?? ''
    expect([title, heading].some((name) => meta['og:image:alt']?.includes(name))).toBe(true)
  })

  test(`the preview of ${path} looks like the stored picture`, async ({ page }) => {
    await page.goto(path)
    const address = ownPath((await headOf(page)).meta['og:image'] ?? '')
    const stored = storedCardFile(address)
    expect(existsSync(stored), `${stored}: store it with tests/social-cards/store-social-cards.ts`).toBe(true)
    const { width, height, data } = await readPicture(await (await page.request.get(address)).body())
    const expected = await readPicture(readFileSync(stored))

    const different = pixelmatch(data, expected.data, undefined, width, height)
    expect(different / (width * height)).toBeLessThanOrEqual(tolerance)
  })
}

for (const { path } of storyPages) {
  test(`the headline on the preview of ${path} is drawn in letters, not in empty boxes`, async ({ page }) => {
    await page.goto(path)
    const address = ownPath((await headOf(page)).meta['og:image'] ?? '')
    const picture = await readPicture(await (await page.request.get(address)).body(), headline)
    expect(countLetterShapes(picture)).toBeGreaterThanOrEqual(12)
  })
}
