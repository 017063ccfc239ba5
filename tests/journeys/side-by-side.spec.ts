import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { expectNoFindings } from '../accessibility/expect-no-findings.ts'
import { showWholePage } from '../accessibility/show-whole-page.ts'
import { test } from '../browser/reading-test.ts'
import { samplePages } from '../site/sample-pages.ts'
import { sideBySidePages, storyPages } from '../site/sitemap.ts'

base.describe('without JavaScript', () => {
  base.use({ javaScriptEnabled: false })

  for (const [language, pages] of Map.groupBy(sideBySidePages, (page) => page.language)) {
    base(
      `each page with a second language beside ${language} has every sentence beside its partner`,
      async ({ page }) => {
        base.slow()
        for (const { path } of pages) {
          const other = language === 'hy' ? 'en' : 'hy'
          const [, , slug = '', level = ''] = path.split('/')
          const levelPart = level === 'with' ? '' : `${level}/`
          const sentences = await sentencesOf(page, `/${language}/${slug}/${levelPart}`)
          const partners = await sentencesOf(page, `/${other}/${slug}/${levelPart}`)
          await page.goto(path)
          const rows = await page.locator('[data-row]').evaluateAll((found) =>
            found.map((row) => ({
              id: row.getAttribute('data-row'),
              sentences: [...row.querySelectorAll('[data-segment]')].map((sentence) => [
                sentence.getAttribute('data-segment'),
                sentence.getAttribute('lang'),
                sentence.textContent,
              ]),
            })),
          )

          expect(rows.length, path).toBeGreaterThan(10)
          expect(partners.length, path).toBe(sentences.length)
          expect(rows, path).toEqual(
            sentences.map(([id, text], index) => ({
              id,
              sentences: [
                [id, language, text],
                [partners[index]?.[0], other, partners[index]?.[1]],
              ],
            })),
          )
        }
      },
    )
  }
})

for (const { path } of samplePages(sideBySidePages)) {
  test(`${path} puts a translation beside its sentence where there is room, and under it where there is none`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const [width, isBeside] of [
      [1280, true],
      [320, false],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      const boxes = await page
        .locator('[data-row]')
        .first()
        .locator('p')
        .evaluateAll((sentences) => sentences.map((sentence) => sentence.getBoundingClientRect().toJSON()))
      const [sentence, partner] = boxes
      if (isBeside) {
        expect(partner.top).toBe(sentence.top)
        expect(partner.left).toBeGreaterThan(sentence.right)
      } else expect(partner.top).toBeGreaterThanOrEqual(sentence.bottom)
    }
  })
}

for (const { path, language } of samplePages(storyPages)) {
  const other = language === 'hy' ? 'en' : 'hy'

  test(`a press on a sentence of ${path} shows it in the other language, a second press takes that away`, async ({
    page,
  }) => {
    await page.goto(path)
    const sentence = page.locator('[data-segment=p1s1]')
    const partner = page.locator('[data-partner]')
    await pressText(sentence.first())
    await expect(partner).toHaveCount(1)
    await expect(partner).toHaveAttribute('lang', other)
    const shown = await partner.textContent()
    await pressText(sentence.first())
    await expect(partner).toHaveCount(0)
    await page.goto(path.replace(`/${language}/`, `/${other}/`))
    await expect(page.locator('[data-segment=p1s1]').first()).toHaveText(shown ?? '')
  })

  test(`by keyboard, a paragraph of ${path} is shown in the other language, sentence under sentence`, async ({
    page,
  }) => {
    await page.goto(path)
    const paragraph = page.locator('#p1')
    const button = page.locator('#p1 + button')
    const shows = await button.textContent()
    expect(shows).toContain('1')
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(paragraph.locator('[data-partner]')).toHaveCount(
      await paragraph.locator('[data-segment]').count(),
    )
    await expect(button).toBeFocused()
    await showWholePage(page)
    await expectNoFindings(page)
    await button.focus()
    expect(await button.textContent()).not.toBe(shows)
    await page.keyboard.press('Enter')
    await expect(paragraph.locator('[data-partner]')).toHaveCount(0)
    await expect(button).toHaveText(shows ?? '')
  })

  test(`a press beside an open card of ${path} closes it and does nothing else; a word marked by a double press stays alone`, async ({
    page,
  }) => {
    await page.goto(path)
    await page.locator('[data-segment] button').nth(1).click()
    const card = page.locator('[data-term]:popover-open')
    await expect(card).toBeVisible()
    const sentence = page.locator('[data-segment=p1s1]').first()
    await pressText(sentence)
    await expect(card).toHaveCount(0)
    await expect(page.locator('[data-partner]')).toHaveCount(0)

    await sentence.dblclick({ position: { x: 4, y: 8 } })
    await expect(page.locator('[data-partner]')).toHaveCount(0)
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('')
  })

  test(`without a connection a press on a sentence of ${path} says so, and the next press tries again`, async ({
    page,
  }) => {
    await page.goto(path)
    const address = await page.locator('karda-sentence-pairs').getAttribute('data-address')
    await page.route(`**${address}`, (route) => route.abort())
    const sentence = page.locator('[data-segment=p1s1]').first()
    await pressText(sentence)
    const failure = page.locator('[data-failure]')
    await expect(failure).toHaveText(/\S/)
    await expect(failure).toHaveAttribute('role', 'status')

    await page.unroute(`**${address}`)
    await pressText(sentence)
    await expect(page.locator('[data-partner=p1s1]')).toHaveCount(1)
    await expect(failure).toHaveCount(0)
  })
}

for (const { path } of samplePages(storyPages)) {
  test(`each sentence of ${path} and its claims stay together while its translation is shown`, async ({
    page,
  }) => {
    await page.goto(path)
    await page.locator('#story input[type=checkbox]').check()
    const sentences = page.locator('[data-segment]')
    const buttons = page.locator('karda-sentence-pairs button[data-pairs]')
    await expect(buttons).toHaveCount(await page.locator('p:has([data-segment])').count())
    for (const button of await buttons.all()) await button.click()
    await expect(page.locator('[data-partner]')).toHaveCount(await sentences.count())
    const torn = await sentences.evaluateAll((all) =>
      all
        .filter(({ nextElementSibling }) => !nextElementSibling?.matches('a[href*="#claim-"]'))
        .map((sentence) => sentence.getAttribute('data-segment')),
    )
    expect(torn).toEqual([])
  })
}

/** The sentences of a story's page: their segments and texts. */
async function sentencesOf(page: Page, path: string): Promise<[string, string][]> {
  await page.goto(path)
  return page
    .locator('[data-segment]')
    .evaluateAll((sentences) =>
      sentences.map((sentence): [string, string] => [
        sentence.getAttribute('data-segment') ?? '',
        sentence.textContent ?? '',
      ]),
    )
}

/** Presses the first letters of a sentence, where no term stands, once the script that answers is there. */
async function pressText(sentence: Locator): Promise<void> {
  await expect(sentence.page().locator('karda-sentence-pairs:defined')).toBeAttached()
  await sentence.click({ position: { x: 4, y: 8 } })
}
