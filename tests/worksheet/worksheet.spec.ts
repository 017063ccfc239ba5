import { expect, type Page } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { samplePages } from '../site/sample-pages.ts'
import { sitemapPages } from '../site/sitemap.ts'
import { markQuestions } from './marked-questions.ts'
import { type NumberedLine, numberedLines } from './numbered-lines.ts'
import { papers, printSheet } from './printed-sheet.ts'

const sheets = samplePages(sitemapPages.filter(({ kind }) => kind === 'worksheet'))
const keys = sheets.filter(({ path }) => path.endsWith('/key/'))
const worksheets = sheets.filter(({ path }) => !path.endsWith('/key/'))

test('every language has a worksheet, a worksheet with the other, and the key of each', () => {
  for (const language of ['en', 'hy']) {
    expect(worksheets.filter((sheet) => sheet.language === language).length).toBeGreaterThanOrEqual(2)
    expect(keys.filter((sheet) => sheet.language === language).length).toBeGreaterThanOrEqual(2)
  }
})

for (const { path } of sheets) {
  for (const paper of papers) {
    test(`no question of ${path} is parted by the edge of a page of ${paper}`, async ({ page }) => {
      await page.goto(path)
      const count = await markQuestions(page)
      const pages = await printSheet(page, paper)

      expect(count).toBeGreaterThanOrEqual(6)
      for (let question = 0; question < count; question++) {
        const begins = pagesWith(pages, `#${question}begins`)
        expect(begins, `question ${question + 1}`).toHaveLength(1)
        expect(pagesWith(pages, `#${question}ends`), `question ${question + 1}`).toEqual(begins)
      }
      expect(pagesWith(pages, `#${count - 1}ends`), 'no page for the foot alone').toEqual([pages.length])
    })
  }
}

for (const { path } of worksheets) {
  test(`${path} has the same lines by the same numbers on the screen, on A4 and on Letter`, async ({
    page,
  }) => {
    await page.goto(path)
    const texts = await numberedLines(page)
    expect(texts.size).toBe(path.includes('/with/') ? 2 : 1)
    for (const paper of papers) {
      const printed = (await printSheet(page, paper)).flat()
      for (const lines of texts.values()) {
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1))
        expect(inOrder(printed, lines), paper).toEqual(lines.map(({ text }) => text))
      }
    }
  })

  test(`no line of ${path} is longer than its column in print`, async ({ page }) => {
    await page.setViewportSize({ width: 794, height: 1123 })
    await page.emulateMedia({ media: 'print' })
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    const excess = await page.locator('[data-line]').evaluateAll((lines) =>
      lines.map((line) => {
        const range = document.createRange()
        range.selectNodeContents(line)
        return range.getBoundingClientRect().width - line.getBoundingClientRect().width
      }),
    )
    expect(Math.max(...excess)).toBeLessThanOrEqual(0.5)
  })

  test(`a line of ${path} has at most 80 characters`, async ({ page }) => {
    await page.goto(path)
    for (const lines of (await numberedLines(page)).values()) {
      const full = lines.filter(({ isLast }) => !isLast).map(({ text }) => text.length)
      const typical = full.toSorted((one, other) => one - other)[Math.floor(full.length / 2)]
      expect(Math.max(...full)).toBeLessThanOrEqual(80)
      expect(typical).toBeGreaterThanOrEqual(path.includes('/with/') ? 30 : 60)
      expect(typical).toBeLessThanOrEqual(75)
    }
  })

  test(`on paper ${path} has lines for a name, a credit, a licence, and nothing to press`, async ({
    page,
  }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('CC BY 4.0').first()).toBeVisible()
    await expect(page.locator('article cite').first()).toBeVisible()
    for (const pressed of await page.locator('a, button').all()) await expect(pressed).toBeHidden()
  })
}

for (const { path } of keys) {
  test(`${path} names the lines of its worksheet that hold the deciding sentences`, async ({ page }) => {
    await page.goto(path.replace(/key\/$/, ''))
    const texts = await numberedLines(page)
    await page.goto(path)
    const cited = await citedLines(page)

    expect(cited.length).toBeGreaterThanOrEqual(6)
    for (const { language, lines, printed, evidence } of cited) {
      const holding = (texts.get(language) ?? [])
        .filter(({ segments }) => segments.some((segment) => evidence.includes(segment)))
        .map(({ number }) => number)
      expect(numbersIn(lines), printed).toEqual(holding)
      expect(printed).toContain(lines)
    }
  })

  for (const paper of papers) {
    test(`${path} prints its lines and reasons on ${paper}`, async ({ page }) => {
      await page.goto(path)
      const [first] = await citedLines(page)
      const text = (await printSheet(page, paper)).flat().join(' ')
      expect(text).toContain(first?.printed)
    })
  }
}

function pagesWith(pages: readonly string[][], mark: string): number[] {
  return pages.flatMap((lines, index) => (lines.some((line) => line.includes(mark)) ? [index + 1] : []))
}

/** The texts of the lines that a PDF has in their order, as far as it has them. */
function inOrder(printed: readonly string[], lines: readonly NumberedLine[]): string[] {
  let from = 0
  return lines.flatMap((line) => {
    const place = printed.findIndex((text, index) => index >= from && isPrintOf(text, line))
    if (place < 0) return []
    from = place + 1
    return [line.text]
  })
}

/** Whether a line of a PDF is this line of the story, with its number before or behind it where it has one. */
function isPrintOf(printed: string, { text: onScreen, label }: NumberedLine): boolean {
  // A PDF does not tell the space that keeps the digits of a number together from any other.
  const text = onScreen.replaceAll('\u00a0', ' ')
  return label === null ? printed === text : printed === `${label} ${text}` || printed === `${text} ${label}`
}

function citedLines(page: Page) {
  return page.locator('[data-lines]').evaluateAll((elements) =>
    elements.map((element) => ({
      language: element.closest('[lang]')?.getAttribute('lang') ?? '',
      lines: element.getAttribute('data-lines') ?? '',
      printed: element.textContent ?? '',
      evidence: (element.getAttribute('data-evidence') ?? '').split(' '),
    })),
  )
}

/** The numbers that `E3–5, E9` names. */
function numbersIn(lines: string): number[] {
  return lines.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range.match(/\d+/g)?.map(Number) ?? []
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}
