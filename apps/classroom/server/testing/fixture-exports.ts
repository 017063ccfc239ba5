import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { SiteFolders } from '../../assemble/assemble-site.ts'

const page = (lang: string, text: string) =>
  `<!doctype html><html lang="${lang}"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"/><title>${text}</title><main>${`<p>${text}</p>`.repeat(40)}</main></html>`

const readerFiles: Readonly<Record<string, string | Buffer>> = {
  'index.html': page('en', 'Choose a language'),
  '404.html': page('en', 'Page not found / Էջը չի գտնվել'),
  '404/index.html': page('en', 'Page not found / Էջը չի գտնվել'),
  'en/index.html': page('en', 'Library'),
  'en/not-found/index.html': page('en', 'Page not found'),
  'en/armenia-csto/index.html': page('en', 'The story'),
  'hy/index.html': page('hy', 'Գրադարան'),
  'hy/not-found/index.html': page('hy', 'Էջը չի գտնվել'),
  'robots.txt': 'User-agent: *\nAllow: /\n'.repeat(20),
  'sitemap.xml': `<urlset>${'<url/>'.repeat(100)}</urlset>`,
  'site.webmanifest': JSON.stringify({ name: 'Karda '.repeat(30) }),
  'tiny.txt': 'a',
  '_next/static/chunks/[story]-0a1b2c.js': 'export const story = "armenia-csto"\n'.repeat(20),
  'fonts/serif-3d4e5f.woff2': Buffer.from('wOF2 0123456789 0123456789 0123456789'),
  'icons/icon.svg': `<svg>${'<path d="M0 0"/>'.repeat(30)}</svg>`,
  '.hidden': 'not for the public',
}

const cardFiles: Readonly<Record<string, string | Buffer>> = {
  'index.html': page('en', 'Not for the public'),
  'cards/en/armenia-csto/full.png': Buffer.from('0123456789'.repeat(10)),
  'cards/en/armenia-csto/full.txt': 'not a picture',
}

/** Two small exports in a temporary folder, and where the site of them may stand. */
export interface FixtureExports extends SiteFolders {
  readerExport: string
  cardsExport: string
}

/** Writes exports like those of the reader and the cards. */
export async function writeFixtureExports(): Promise<FixtureExports> {
  const folder = await mkdtemp(join(tmpdir(), 'karda-site-'))
  const exports = {
    readerExport: join(folder, 'reader'),
    cardsExport: join(folder, 'cards'),
    siteFolder: join(folder, 'site'),
    servedFolder: join(folder, 'served'),
  }
  await writeFiles(exports.readerExport, readerFiles)
  await writeFiles(exports.cardsExport, cardFiles)
  return exports
}

async function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
