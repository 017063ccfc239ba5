import { expect, type Page } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { storyPages } from '../site/sitemap.ts'

for (const { path } of storyPages) {
  test(`a line of ${path} has at most 80 characters, and 60 to 75 as a rule`, async ({ page }) => {
    await page.goto(path)
    const lengths = (await lineLengths(page)).toSorted((one, other) => one - other)

    expect(lengths.length).toBeGreaterThan(5)
    expect(lengths.at(-1)).toBeLessThanOrEqual(80)
    const typical = lengths[Math.floor(lengths.length / 2)]
    test.info().annotations.push({ type: 'line length', description: String(typical) })
    expect(typical).toBeGreaterThanOrEqual(60)
    expect(typical).toBeLessThanOrEqual(75)
  })
}

/** Characters of every full line of the story: the last line of a paragraph ends where the text does. */
function lineLengths(page: Page): Promise<number[]> {
  return page.locator('p[id^=p]').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const lines: { bottom: number; characters: number }[] = []
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let index = 0; index < (node.textContent?.length ?? 0); index++) {
          range.setStart(node, index)
          range.setEnd(node, index + 1)
          const box = range.getBoundingClientRect()
          // What is not shown has no place on a line.
          if (box.height === 0) continue
          const line = lines.at(-1)
          // Marks stand a little higher or lower than the text around them.
          if (line && Math.abs(line.bottom - box.bottom) < 8) line.characters++
          else lines.push({ bottom: box.bottom, characters: 1 })
        }
      }
      return lines.slice(0, -1).map(({ characters }) => characters)
    }),
  )
}
