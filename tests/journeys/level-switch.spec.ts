import { test as base, expect, type Page } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { type SitemapPage, storyPages } from '../site/sitemap.ts'

/** Each story page beside the page of the same story and language at another level. */
const pairs = storyPages.flatMap((from) =>
  storyPages
    .filter((to) => to.language === from.language && to.level !== from.level && storyOf(to) === storyOf(from))
    .map((to) => ({ from: from.path, to: to.path })),
)

test('every story is read at three levels in each of its languages', () => {
  for (const levels of Map.groupBy(storyPages, (page) => `${page.language}/${storyOf(page)}`).values()) {
    expect(levels.map(({ level }) => level)).toEqual(['full', 'plain', 'easy'])
  }
})

for (const { from, to } of pairs) {
  test(`from the third paragraph of ${from} the level switch leads to the third of ${to}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`${from}#p3`)
    const link = page.locator(`nav a[href="${to}"]`)
    await expect(link).toBeInViewport({ ratio: 1 })
    await link.click()
    await expectToArriveAt(page, `${to}#p3`)
  })

  base.describe('without JavaScript', () => {
    base.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

    base(
      `the link beside the fourth paragraph of ${from} leads to the fourth of ${to}, at 320 px`,
      async ({ page }) => {
        await page.goto(from)
        const link = page.locator(`a[href="${to}#p4"]`)
        await expect(link).toHaveAccessibleName(/4$/)
        await link.click()
        await expectToArriveAt(page, `${to}#p4`)
      },
    )
  })
}

for (const { path, level, language } of storyPages) {
  test(`${path} marks its level and says how long each takes and how easy it is to read`, async ({
    page,
  }) => {
    await page.goto(path)
    const current = page.locator('article nav [aria-current=true]')
    await expect(current).toHaveCount(1)
    await expect(page.locator('article nav li').filter({ hasText: /\d/ })).toHaveCount(3)
    const head = page.locator('article > header')
    if (language === 'en') await expect(head).toContainText(/grade \d+(\.\d)? by the Flesch–Kincaid formula/)
    else {
      await expect(head).toContainText(/նախադասության մեջ՝ \d+(,\d)?/)
      await expect(head).toContainText(/\d+%/)
    }
    expect(path.endsWith(level === 'full' ? `${storyOf({ path })}/` : `${level}/`)).toBe(true)
  })
}

function storyOf({ path }: Pick<SitemapPage, 'path'>): string {
  return path.split('/')[2] ?? ''
}

async function expectToArriveAt(page: Page, address: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => location.pathname + location.hash)).toBe(address)
  await expect(page.locator(`#${address.split('#')[1]}`)).toBeInViewport()
}
