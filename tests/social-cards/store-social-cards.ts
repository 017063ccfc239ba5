// Stores the social preview pictures of the built site anew, after a change that was meant and looked at:
//   node tests/social-cards/store-social-cards.ts
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSiteFile, siteFolder } from '../site/site-folder.ts'
import { ownPath, sitemapPages } from '../site/sitemap.ts'
import { storedCardFile } from './stored-card.ts'

const folder = dirname(storedCardFile('/cards/any.png'))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const { path } of sitemapPages) {
  const address = /property="og:image" content="([^"]+)"/.exec(readSiteFile(`${path}index.html`))?.[1]
  if (address === undefined) throw new Error(`${path} names no preview picture.`)
  copyFileSync(join(siteFolder, ownPath(address)), storedCardFile(ownPath(address)))
}
process.stdout.write(`Stored ${sitemapPages.length} pictures in ${folder}\n`)
