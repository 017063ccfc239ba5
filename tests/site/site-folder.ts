import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the built site. */
export const siteFolder = fileURLToPath(new URL('../../apps/classroom/site', import.meta.url))

/** A text file of the built site, by its path from the site's root. */
export function readSiteFile(path: string): string {
  return readFileSync(join(siteFolder, path), 'utf8')
}
