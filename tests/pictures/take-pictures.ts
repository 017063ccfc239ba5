// Takes the pictures of the built product that the documents show:
//   node tests/pictures/take-pictures.ts docs/pictures
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { browserFlags } from '../browser/browser-flags.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { startServer } from '../server/start-server.ts'
import { takeClassroomPictures } from './classroom-pictures.ts'
import { claimPictures, mapPictures, pagePictures } from './page-pictures.ts'
import { printSheets } from './print-sheets.ts'
import { quizPictures } from './quiz-pictures.ts'

const tablet = 768
const widths = [320, tablet, 1280]
const heights = new Map([
  [320, 640],
  [tablet, 1024],
  [1280, 800],
])
const partHeight = 2000
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
for (const picture of [...pagePictures, ...mapPictures, ...claimPictures, ...quizPictures]) {
  const { name: shown, isWhole = false, isOnTablet = false, part, show } = picture
  for (const width of widths.filter((one) => isOnTablet || one !== tablet)) {
    for (const colorScheme of schemes) {
      // A part is scrolled to the middle of the window, and must not reach up to where the page's head stays.
      await page.setViewportSize({ width, height: part ? partHeight : (heights.get(width) ?? 800) })
      await page.emulateMedia({ colorScheme })
      await show(page)
      const name = `${shown}-${width}-${colorScheme}.png`
      const taken = part ? await part(page).screenshot() : await page.screenshot({ fullPage: isWhole })
      // A whole page is long: what it says and how it stands is seen in few colours. Its maps are taken apart.
      const colours = isWhole ? 16 : 64
      await sharp(taken)
        .png({ palette: true, colours, dither: isWhole ? 0 : 1 })
        .toFile(join(folder, name))
      process.stdout.write(`${name}\n`)
    }
  }
}
await printSheets(page, folder)
await takeClassroomPictures(browser, folder)
await browser.close()
server.signal()
