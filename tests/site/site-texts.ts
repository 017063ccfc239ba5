import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteFolder } from './site-folder.ts'

/** A file of the built site that can be read as text. */
export interface SiteText {
  /** From the site’s root. */
  path: string
  /** The file as it is, and as a reader sees it: without tags, and with every escaped character spelled out. */
  content: string
}

const compressed = /\.(br|gz)$/

/** Reads every text file of the built site, compressed copies apart. */
export function readSiteTexts(): SiteText[] {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !compressed.test(entry.name))
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name)
      try {
        const text = decoder.decode(readFileSync(file))
        return [{ path: file.slice(siteFolder.length), content: `${text}\n${plainText(text)}` }]
      } catch {
        // A picture or a font.
        return []
      }
    })
}

function plainText(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\"', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
