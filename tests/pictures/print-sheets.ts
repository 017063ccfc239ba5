import { globSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { drawPdf } from '../pdf/draw-pdf.ts'
import { sitemapPages } from '../site/sitemap.ts'

/** Stores each page of the worksheets and keys of the first story as a picture, as A4 prints them. */
export async function printSheets(page: Page, folder: string): Promise<void> {
  // A sheet may have fewer pages than before.
  for (const file of globSync('worksheet-*.png', { cwd: folder })) rmSync(join(folder, file))
  for (const [name, path] of firstStorysSheets()) {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    const pictures = await drawPdf(await page.pdf({ format: 'A4' }))
    pictures.forEach((picture, index) => {
      const file = `${name}-${index + 1}.png`
      writeFileSync(join(folder, file), picture)
      process.stdout.write(`${file}\n`)
    })
  }
}

/** Paths by the names of their pictures; of two sheets in the same two languages, the first. */
function firstStorysSheets(): Map<string, string> {
  const paths = new Map<string, string>()
  for (const { path } of sitemapPages.filter(({ kind }) => kind === 'worksheet')) {
    const [, language = '', , ...parts] = path.split('/')
    const other = parts[parts.indexOf('with') + 1]
    const languages = parts.includes('with') ? [language, other].join('-') : language
    const twin = [other, language].join('-')
    const kind = parts.includes('key') ? 'worksheet-key' : 'worksheet'
    const name = `${kind}-${languages}`
    if (!paths.has(name) && !paths.has(`${kind}-${twin}`)) paths.set(name, path)
  }
  return paths
}
