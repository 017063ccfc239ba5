import type { Page } from '@playwright/test'
import { type SitemapPage, sitemapPages } from '../site/sitemap.ts'
import type { Picture } from './picture.ts'

/** Pages that are seen only from their beginning to their end. */
const longKinds = new Set<SitemapPage['kind']>(['background', 'side-by-side', 'teaching'])

const shownPages = sitemapPages.filter(({ kind }) => kind !== 'text' && kind !== 'worksheet')
const firstStory = slugOf(shownPages.find(({ kind }) => kind === 'story'))

/** The pages of the site as they open; worksheets are shown as paper, quizzes on the first story at its full level. */
export const pagePictures: readonly Picture[] = shownPages
  .filter((page) => page.kind !== 'quiz' || isFirst(page))
  .map((page) => ({
    name: nameOf(page),
    isWhole: isWhole(page),
    // A page made like one that is shown on a tablet needs no picture there.
    isOnTablet: isFirst(page) && !isWhole(page),
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

/** A story at its full level is shown as it opens, with a card; at the others as far as it goes. */
function isWhole({ kind, level }: SitemapPage): boolean {
  return longKinds.has(kind) || (kind === 'story' && level !== 'full')
}

function isFirst(page: SitemapPage): boolean {
  return page.level === 'full' && [firstStory, ''].includes(slugOf(page))
}

function slugOf(page: SitemapPage | undefined): string {
  return page?.path.split('/')[2] ?? ''
}

/** The maps of what stands behind each story, in all their colours. */
export const mapPictures: readonly Picture[] = shownPages
  .filter(({ kind }) => kind === 'background')
  .flatMap((page) =>
    [0, 1].map((index) => ({
      name: `${nameOf(page)}-map-${index + 1}`,
      part: (shown: Page) => shown.locator('figure').nth(index),
      show: (shown: Page) => open(shown, page),
    })),
  )

/** The first story with the kinds of its claims beside its sentences, and the first paragraph in the other language. */
export const claimPictures: readonly Picture[] = shownPages
  .filter((page) => page.kind === 'story' && isFirst(page))
  .map((page) => ({
    name: `story-claims-${page.language}`,
    async show(shown) {
      await shown.goto(page.path)
      await shown.evaluate(() => document.fonts.ready)
      await shown.locator('#story input[type=checkbox]').check()
      await shown.locator('#p1 + button').click()
      await shown.locator('[data-partner]').first().waitFor()
      await shown.locator('#story').evaluate((story) => story.scrollIntoView({ block: 'start' }))
    },
  }))

/** A story is shown with the card of its second marked word open where it is shown as it opens. */
async function open(page: Page, shown: SitemapPage): Promise<void> {
  await page.goto(shown.path)
  await page.evaluate(() => document.fonts.ready)
  if (shown.kind !== 'story' || isWhole(shown)) return
  const mark = page.locator('[data-segment] button').nth(1)
  await mark.evaluate((button) => button.scrollIntoView({ block: 'center' }))
  await mark.click()
}
