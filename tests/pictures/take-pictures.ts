// Takes the pictures of the built product that the documents show:
//   node tests/pictures/take-pictures.ts docs/pictures
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { browserFlags } from '../browser/browser-flags.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { startServer } from '../server/start-server.ts'
import { type SitemapPage, sitemapPages } from '../site/sitemap.ts'

const widths = [320, 768, 1280]
const heights = new Map([
  [320, 640],
  [768, 1024],
  [1280, 800],
])
const schemes = ['light', 'dark'] as const

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write(
    'Name the folder for the pictures: node tests/pictures/take-pictures.ts docs/pictures\n',
  )
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const server = await startServer()
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: browserFlags(process.getuid?.() === 0),
})
const page = await browser.newPage({ baseURL: server.origin })
for (const shown of sitemapPages.filter(({ kind }) => kind !== 'text')) {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: heights.get(width) ?? 800 })
      await page.emulateMedia({ colorScheme })
      await show(page, shown)
      const name = `${shown.kind}-${shown.language}-${width}-${colorScheme}.png`
      await page.screenshot({ path: join(folder, name) })
      process.stdout.write(`${name}\n`)
    }
  }
}
await browser.close()
server.signal()

/** Opens the page as its picture is to show it: a story with the card of its first marked word open. */
async function show(on: Page, { path, kind }: SitemapPage): Promise<void> {
  await on.goto(path)
  await on.evaluate(() => document.fonts.ready)
  if (kind !== 'story') return
  const mark = on.locator('[data-segment] button').nth(1)
  await mark.evaluate((button) => button.scrollIntoView({ block: 'center' }))
  await mark.click()
}
