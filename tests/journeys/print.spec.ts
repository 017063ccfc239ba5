import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { samplePages } from '../site/sample-pages.ts'
import { storyPages } from '../site/sitemap.ts'

for (const { path } of samplePages(storyPages)) {
  test(`on paper the cards of ${path} are notes, numbered like their words`, async ({ page }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const marks = await page.locator('[data-segment] button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const card = document.getElementById(button.getAttribute('popovertarget') ?? '')
        return {
          printed: getComputedStyle(button, '::after').content.replaceAll('"', ''),
          note: card?.querySelector('[id$=headword]')?.textContent?.split('.')[0],
        }
      }),
    )

    expect(marks.length).toBeGreaterThanOrEqual(12)
    for (const { printed, note } of marks) {
      expect(printed).toMatch(/^\d+$/)
      expect(note).toBe(printed)
    }
    const cards = page.locator('[data-term]')
    for (let index = 0; index < (await cards.count()); index++) {
      await expect(cards.nth(index)).toBeVisible()
      await expect(cards.nth(index).locator('[id$=headword] > span')).toHaveText(`${index + 1}. `)
    }
  })

  test(`on paper ${path} has no navigation and nothing to press`, async ({ page }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })

    for (const list of await page.locator('nav ul, nav ol').all()) await expect(list).toBeHidden()
    await expect(page.locator('footer')).toBeHidden()
    for (const button of await page.locator('[data-term] button').all()) await expect(button).toBeHidden()
    await expect(page.locator('h1')).toBeVisible()
  })

  test(`a card of ${path} that is open takes its place among the notes when the page is printed`, async ({
    page,
  }) => {
    await page.goto(path)
    await page.locator('[data-segment] button').first().click()
    await expect(page.locator('[data-term]:popover-open')).toBeVisible()
    await page.pdf()

    await expect(page.locator('[data-term]:popover-open')).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('[data-term]').first()).toHaveCSS('position', 'static')
  })

  test(`on screen and on paper ${path} says how it may be used`, async ({ page }) => {
    await page.goto(path)
    const licence = page.getByText('CC BY 4.0')
    await expect(licence).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(licence).toBeVisible()
  })

  for (const format of ['A4', 'Letter']) {
    test(`${path} prints on ${format}`, async ({ page }) => {
      await page.goto(path)
      const pdf = await page.pdf({ format, preferCSSPageSize: false })

      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      const sheets = Number(/\/Type \/Pages[^>]*\/Count (\d+)/s.exec(pdf.toString('latin1'))?.[1])
      expect(sheets).toBeGreaterThanOrEqual(2)
      expect(sheets).toBeLessThanOrEqual(8)
    })
  }
}
