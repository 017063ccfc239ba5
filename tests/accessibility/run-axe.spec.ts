import { expect, type Page, test } from '@playwright/test'
import { runAxe } from './run-axe.ts'

/** A page with a table whose last link the edge of a narrow part cuts in two; in ink, or too pale to be read. */
async function showCutLink(page: Page, colour: string): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="en"><title>Seats</title><main><h1>Seats</h1>
    <section aria-label="Seats" tabindex="0" style="overflow-x: auto; width: 200px; background: #fff">
      <div style="width: 400px"><a href="#code" style="color: ${colour}; margin-left: 180px">New code</a></div>
    </section></main></html>`,
  )
}

test('axe judges what the edge of a part that scrolls sideways cuts', async ({ page }) => {
  await showCutLink(page, '#1c1917')
  const { violations, incomplete } = await runAxe(page)
  const contrast = [...violations, ...incomplete].filter(({ rule }) => rule.startsWith('color-contrast'))
  expect(contrast).toEqual([])

  await showCutLink(page, '#bbb')
  const rules = (await runAxe(page)).violations.map(({ rule }) => rule)
  expect(rules).toContain('color-contrast')
})

test('a page stands where it stood after axe has judged it', async ({ page }) => {
  await showCutLink(page, '#1c1917')
  const scrolled = () => page.evaluate(() => document.querySelector('section')?.scrollLeft)
  await page.evaluate(() => document.querySelector('section')?.scrollBy(7, 0))
  await runAxe(page)
  expect(await scrolled()).toBe(7)
})
