import { expect } from '@playwright/test'
import { test } from '../browser/reading-test.ts'
import { pagesByLanguage } from '../site/every-page.ts'
import { spokenTexts } from './spoken-texts.ts'

/** Names that Armenian text keeps in Latin letters: addresses, a typeface and its licence, keys, grades, a paper size. */
const keptNames = [
  /\b[\w-]+\.(?:am|org|com|net|gov|int)\b(?:\/[\w./-]*)?/g,
  /\bNoto Serif Armenian\b|\bThe Noto Project Authors\b|\bSIL Open Font License\b/g,
  /\bMIT\b|\bCC BY\b/g,
  /\bEscape\b|\bEnter\b|\bCtrl\b/g,
  /\bA{2,3}\b|\bLetter\b/g,
]

for (const [name, pages] of pagesByLanguage) {
  test(`a screen reader is told the language of every word on the pages in ${name}`, async ({ page }) => {
    test.slow()
    for (const { path } of pages) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      // A title has one language: that of a page which speaks all of them cannot be told apart.
      const isInEveryLanguage = (await page.locator('main [lang]').count()) > 0 && !/^\/\w\w\//.test(path)
      const texts = (await spokenTexts(page)).slice(isInEveryLanguage ? 1 : 0)

      expect.soft(texts.length, path).toBeGreaterThan(0)
      const armenianElsewhere = texts.filter(
        ({ text, language }) => /\p{Script=Armenian}/u.test(text) && language !== 'hy',
      )
      const latinInArmenian = texts.filter(
        ({ text, language }) => language === 'hy' && /\p{Script=Latin}{2,}/u.test(withoutKeptNames(text)),
      )
      expect.soft(armenianElsewhere, path).toEqual([])
      expect.soft(latinInArmenian, path).toEqual([])
    }
  })
}

function withoutKeptNames(text: string): string {
  return keptNames.reduce((rest, name) => rest.replaceAll(name, ''), text)
}
