import type { Page } from '@playwright/test'
import { type SitemapPage, sitemapPages } from '../site/sitemap.ts'
import type { Picture } from './picture.ts'

/** Pages that are seen only from their beginning to their end. */
const wholePages = new Set<SitemapPage['kind']>(['background', 'side-by-side', 'teaching'])

const shownPages = sitemapPages.filter(({ kind }) => kind !== 'text' && kind !== 'worksheet')
const firstStory = slugOf(shownPages.find(({ kind }) => kind === 'story'))

/** The pages of the site as they open; worksheets are shown as paper, quizzes on the first story at its full level. */
export const pagePictures: readonly Picture[] = shownPages
  .filter((page) => page.kind !== 'quiz' || isFirst(page))
  .map((page) => ({
    name: nameOf(page),
    isWhole: wholePages.has(page.kind),
    // A page made like one that is shown on a tablet needs no picture there.
    isOnTablet: isFirst(page) && !wholePages.has(page.kind),
    show: (shown) => open(shown, page),
  }))

/** `story-plain-hy` of the first story, `armenian-alphabet-story-plain-hy` of another. */
function nameOf(page: SitemapPage): string {
  const slug = slugOf(page)
  return [
    slug === '' || slug === firstStory ? [] : slug,
    page.kind,
    page.level === 'full' ? [] : page.level,
    page.language,
  ]
    .flat()
    .join('-')
}

function isFirst(page: SitemapPage): boolean {
  return page.level === 'full' && [firstStory, ''].includes(slugOf(page))
}

function slugOf(page: SitemapPage | undefined): string {
  return page?.path.split('/')[2] ?? ''
}

/** A story is shown with the card of its second marked word open. */
async function open(page: Page, { path, kind }: SitemapPage): Promise<void> {
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
  if (kind !== 'story') return
  const mark = page.locator('[data-segment] button').nth(1)
  await mark.evaluate((button) => button.scrollIntoView({ block: 'center' }))
  await mark.click()
}
