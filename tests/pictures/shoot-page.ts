import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LocaleCode, locales } from '@karda/i18n'
import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** A phone's window and a desk's. */
const windows = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
]

/** Stores a page of the classroom as pictures named `classroom-…`, whole, in every language, on a phone and on a desk. */
export type ShootPage = (
  page: Page,
  name: string,
  /** The page's path, which begins with a language, or what brings the page there in a language. */
  way: string | ((locale: LocaleCode) => Promise<unknown>),
) => Promise<void>

/** What stores pages in a folder. */
export function shootInto(folder: string): ShootPage {
  return async (page, name, way) => {
    for (const { code } of locales) {
      await (typeof way === 'string' ? page.goto(inLanguage(way, code)) : way(code))
      await page.evaluate(() => document.fonts.ready)
      for (const size of windows) {
        await page.setViewportSize(size)
        await page.evaluate(() => window.scrollTo(0, 0))
        const file = `classroom-${name}-${code}-${size.width}.png`
        const picture = sharp(await page.screenshot({ fullPage: true }))
        await writeFile(join(folder, file), await picture.png({ palette: true, colours: 64 }).toBuffer())
        process.stdout.write(`${file}\n`)
      }
    }
    if (typeof way === 'string') await page.goto(way)
  }
}

/** The same page in another language. */
export function inLanguage(path: string, locale: LocaleCode): string {
  return path.replace(/^\/[a-z]+/, `/${locale}`)
}
