import { brotliCompressSync } from 'node:zlib'
import { isLocaleCode, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { expectNoFindings } from '../accessibility/expect-no-findings.ts'
import { test } from '../browser/reading-test.ts'
import { sidewaysScroll } from '../probes/sideways-scroll.ts'
import { sitemapPages, storyPages } from '../site/sitemap.ts'
import { nameSizes, strayNames } from './map-names.ts'

const backgroundPages = sitemapPages.filter(({ kind }) => kind === 'background')

test('a story has a page of what stands behind it in each of its languages', () => {
  const byStory = Object.groupBy(backgroundPages, ({ path }) => path.replace(/^\/\w+/, ''))
  expect(Object.keys(byStory).length).toBeGreaterThan(1)
  for (const pages of Object.values(byStory)) {
    expect(pages?.map(({ language }) => language)).toEqual(['en', 'hy'])
  }
})

for (const { path } of backgroundPages) {
  test(`every name on the maps of ${path} can be read, over no other, on every screen and on paper`, async ({
    page,
  }) => {
    await page.goto(path)
    const maps = page.locator('figure svg[role=img]')
    expect(await maps.count()).toBe(2)
    for (const medium of ['screen', 'print'] as const) {
      await page.emulateMedia({ media: medium })
      for (const width of [320, 640, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        for (const map of await maps.all()) {
          expect(await strayNames(map), `${medium}, ${width} px`).toEqual([])
          expect((await nameSizes(map)).smallest, `${medium}, ${width} px`).toBeGreaterThanOrEqual(11)
        }
      }
    }
  })

  test(`the text beside each map of ${path} names all that the map names`, async ({ page }) => {
    await page.goto(path)
    for (const figure of await page.locator('figure').all()) {
      const text = ((await figure.locator('figcaption').textContent()) ?? '').replaceAll('\u00ad', '')
      const names = await figure.locator('svg[role=img] text').allTextContents()
      expect(names.length).toBeGreaterThan(5)
      // An Armenian name takes its ending directly, and changes its last vowel with some.
      for (const name of names) expect(text).toContain(name.slice(0, -2))
    }
  })

  test(`each map of ${path} weighs at most 25 kB over the wire`, async ({ page }) => {
    await page.goto(path)
    for (const map of await page.locator('figure svg[role=img]').all()) {
      const markup = await map.evaluate((drawing) => drawing.outerHTML)
      expect(brotliCompressSync(markup).length).toBeLessThanOrEqual(25_000)
    }
  })

  test(`the timeline of ${path} is a list of times, the earliest first`, async ({ page }) => {
    await page.goto(path)
    const days = await page
      .locator('#timeline ol > li > p time:first-child')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    expect(days.length).toBeGreaterThan(6)
    expect(days).toEqual(days.toSorted())
    await expect(
      page
        .getByRole('list')
        .filter({ has: page.locator('time') })
        .first(),
    ).toBeVisible()
  })

  test(`a claim of ${path} leads to its sentence in the story, and the story leads back`, async ({
    page,
  }) => {
    await page.goto(path)
    const claims = page.locator('#claims ol > li')
    expect(await claims.count()).toBeGreaterThan(20)
    await claims.nth(1).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/#claim-2$/)
    const mark = page.locator('#claim-2')
    await expect(mark).toBeInViewport()
    await mark.click()
    await expect(page).toHaveURL(/\/background\/#claim-2$/)
    await expect(page.locator('#claim-2')).toBeInViewport()
  })
}

for (const { path, language } of storyPages) {
  test(`${path} shows at each sentence how it is claimed while its box is ticked`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    const marks = page.locator('#story a[href*="#claim-"]')
    await expect(marks.first()).toBeHidden()
    await page.locator('#story input[type=checkbox]').check()
    await expect(marks.first()).toBeVisible()
    const unmarked = await page
      .locator('[data-segment]')
      .evaluateAll(
        (segments) =>
          segments.filter(
            ({ nextElementSibling }) => !nextElementSibling?.getAttribute('href')?.includes('#claim-'),
          ).length,
      )
    expect(unmarked).toBe(0)
    const names = await marks.evaluateAll((links) =>
      links.map((link) => ({ name: link.getAttribute('aria-label'), shown: link.textContent })),
    )
    if (!isLocaleCode(language)) throw new Error(`${path} is in none of our languages.`)
    for (const { name, shown } of names) {
      const [number = '', kind = ''] = shown.split('\u00a0')
      expect(name).toBe(translator(language).t('background:claimMark', { number, kind }))
    }
    const anchors = await marks.evaluateAll((links) => links.map(({ id }) => id).filter((id) => id !== ''))
    expect(anchors).toEqual([...new Set(anchors)])
    await expectNoFindings(page)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sidewaysScroll(page)).toBe(0)
    await page.locator('#story input[type=checkbox]').uncheck()
    await expect(marks.first()).toBeHidden()
  })
}
