import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { sitemapPages, storyPages } from '../site/sitemap.ts'
import { papers, printSheet } from '../worksheet/printed-sheet.ts'

/** The pages of teacher's notes, each with those of its story, level by level. */
const notesPages = sitemapPages
  .filter(({ kind }) => kind === 'teaching')
  .map(({ path }) => {
    const story = path.replace(/teach\/$/, '')
    return { path, story, levels: storyPages.filter((level) => level.path.startsWith(story)) }
  })

test('teachers have notes in each language', () => {
  expect(notesPages.map(({ path }) => path.slice(0, 4))).toEqual(expect.arrayContaining(['/en/', '/hy/']))
})

for (const { path, story, levels } of notesPages) {
  test(`${path} is where the story leads teachers, and leads back`, async ({ page }) => {
    await page.goto(story)
    await page.locator(`#after a[href="${path}"]`).click()
    await expect(page).toHaveURL(path)
    await expect(page.locator(`main a[href="${story}"]`)).toBeVisible()
  })

  test(`${path} lists the words that its story explains at each level`, async ({ page }) => {
    const marked: number[] = []
    for (const level of levels) {
      await page.goto(level.path)
      const cards = await page
        .locator('[data-segment] button')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('popovertarget')))
      marked.push(new Set(cards).size)
    }
    await page.goto(path)
    const listed = await page
      .locator('#vocabulary ul')
      .evaluateAll((lists) => lists.map((list) => list.querySelectorAll('li').length))
    expect(listed).toEqual(marked)
  })

  test(`each citation of ${path} leads to the source that has its number`, async ({ page }) => {
    await page.goto(path)
    const citations = await page.locator('a[href^="#source-"]').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href'),
        number: link.querySelector('sup')?.textContent,
      })),
    )
    const sources = await page
      .locator('#sources li')
      .evaluateAll((entries) => entries.map(({ id }, index) => [`#${id}`, String(index + 1)]))

    expect(citations.length).toBeGreaterThanOrEqual(5)
    const numbers = Object.fromEntries(sources)
    for (const { href, number } of citations) expect(numbers[href ?? '']).toBe(number)
    expect(new Set(citations.map(({ href }) => href)).size).toBe(sources.length)
  })

  for (const paper of papers) {
    test(`${path} is printed on at most four sheets of ${paper}, without what is pressed on a screen`, async ({
      page,
    }) => {
      await page.goto(path)
      const headings = await page.locator('main h2').allTextContents()
      const sheets = await printSheet(page, paper)

      expect(sheets.length).toBeLessThanOrEqual(4)
      const text = sheets.flat().join(' ')
      for (const heading of headings) expect(text).toContain(heading)
      await page.emulateMedia({ media: 'print' })
      for (const list of await page.locator('nav ul, nav ol, #print ul').all())
        await expect(list).toBeHidden()
    })
  }
}
