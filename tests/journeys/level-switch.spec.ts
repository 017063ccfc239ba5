import { test as base, expect, type Page } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { samplePages } from '../site/sample-pages.ts'
import { type SitemapPage, sideBySidePages, storyPages } from '../site/sitemap.ts'

/** Each story page beside the pages of the same story and language at its other levels. */
const pairs = storyPages.flatMap((from) => levelsBeside(from).map((to) => ({ from: from.path, to: to.path })))
const sampledPairs = samplePages(storyPages).flatMap((from) =>
  levelsBeside(from).map((to) => ({ from: from.path, to: to.path })),
)

test('every story is read at three levels in each of its languages', () => {
  for (const levels of Map.groupBy(storyPages, (page) => `${page.language}/${storyOf(page)}`).values()) {
    expect(levels.map(({ level }) => level)).toEqual(['full', 'plain', 'easy'])
  }
})

test('every paragraph of every story leads to the same one at each other level and in the other language', async ({
  page,
}) => {
  const paragraphsByPath = new Map<string, string[]>()
  for (const { path } of storyPages) {
    await page.goto(path)
    const paragraphs = await page.locator('p[id^=p]').evaluateAll((found) => found.map(({ id }) => id))
    expect.soft(paragraphs, path).toEqual(paragraphs.map((_, index) => `p${index + 1}`))
    paragraphsByPath.set(path, paragraphs)
    const links = await page
      .locator('a[href]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    const elsewhere = pairs.filter(({ from }) => from === path).map(({ to }) => to)
    const translations = storyPages.find((story) => story.path === path)?.alternates ?? {}
    for (const target of [...elsewhere, ...translationsOf(path, translations)]) {
      for (const id of paragraphs) expect.soft(links, path).toContain(`${target}#${id}`)
    }
  }
  for (const { from, to } of pairs)
    expect.soft(paragraphsByPath.get(to), `${from} → ${to}`).toEqual(paragraphsByPath.get(from))
})

for (const { from, to } of sampledPairs) {
  test(`from the third paragraph of ${from} the level switch leads to the third of ${to}`, async ({
    page,
  }) => {
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

for (const { path, language } of samplePages(sideBySidePages)) {
  test(`from the third paragraph of ${path} the ways to one language and to other levels lead to the third`, async ({
    page,
  }) => {
    await page.goto(`${path}#p3`)
    const links = page.locator('karda-same-place a')
    expect(await links.count()).toBeGreaterThanOrEqual(4)
    for (const link of await links.all()) await link.dispatchEvent('pointerdown')
    const targets = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
    for (const target of targets) expect(target, language).toMatch(/#p3$/)
  })
}

test('every story marks its level and says how long each takes and how easy it is to read', async ({
  page,
}) => {
  for (const { path, level, language } of storyPages) {
    await page.goto(path)
    const current = page.locator('article nav [aria-current=true]')
    await expect(current).toHaveCount(1)
    await expect(page.locator('article nav li').filter({ hasText: /\d/ })).toHaveCount(3)
    const source = page.locator('#source')
    if (language === 'en')
      await expect(source).toContainText(/grade \d+(\.\d)? by the Flesch–Kincaid formula/)
    else {
      await expect(source).toContainText(/նախադասության մեջ՝ \d+(,\d)?/)
      await expect(source).toContainText(/\d+%/)
    }
    expect(path.endsWith(level === 'full' ? `${storyOf({ path })}/` : `${level}/`)).toBe(true)
  }
})

function levelsBeside(from: SitemapPage): SitemapPage[] {
  return storyPages.filter(
    (to) => to.language === from.language && to.level !== from.level && storyOf(to) === storyOf(from),
  )
}

function translationsOf(path: string, alternates: SitemapPage['alternates']): string[] {
  return Object.entries(alternates).flatMap(([code, target]) =>
    code === 'x-default' || target === path ? [] : target,
  )
}

function storyOf({ path }: Pick<SitemapPage, 'path'>): string {
  return path.split('/')[2] ?? ''
}

async function expectToArriveAt(page: Page, address: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => location.pathname + location.hash)).toBe(address)
  await expect(page.locator(`#${address.split('#')[1]}`)).toBeInViewport()
}
