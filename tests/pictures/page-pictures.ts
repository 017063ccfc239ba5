import type { Page } from '@playwright/test'
import { type SitemapPage, sitemapPages } from '../site/sitemap.ts'
import type { Picture } from './picture.ts'

/** The pages of the site as they open; worksheets are shown as paper. */
export const pagePictures: readonly Picture[] = sitemapPages
  .filter(({ kind }) => kind !== 'text' && kind !== 'worksheet')
  .map((shown) => ({ name: `${shown.kind}-${shown.language}`, show: (page) => open(page, shown) }))

/** A story is shown with the card of its second marked word open. */
async function open(page: Page, { path, kind }: SitemapPage): Promise<void> {
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
  if (kind !== 'story') return
  const mark = page.locator('[data-segment] button').nth(1)
  await mark.evaluate((button) => button.scrollIntoView({ block: 'center' }))
  await mark.click()
}
