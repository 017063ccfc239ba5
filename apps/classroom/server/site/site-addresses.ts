import type { SiteManifest } from '../../assemble/site-manifest.ts'
import { isNotFoundFile } from './not-found-files.ts'
import { type ServedFile, servedFile } from './served-file.ts'

/** Every address of the site: what is served there, and which other spellings lead to it. */
export interface SiteAddresses {
  /** By decoded path: `/en/`, `/robots.txt`. */
  fileByPath: ReadonlyMap<string, ServedFile>
  /** The right path by each other spelling of it: `/en` and `/en/index.html` lead to `/en/`. */
  rightPathByPath: ReadonlyMap<string, string>
}

const index = '/index.html'

/** Works out the addresses of a site once, so that a request costs two look-ups. */
export function siteAddresses(manifest: SiteManifest): SiteAddresses {
  const fileByPath = new Map<string, ServedFile>()
  const rightPathByPath = new Map<string, string>()
  for (const [file, entry] of Object.entries(manifest.files)) {
    if (isNotFoundFile(file)) continue
    if (!file.endsWith(index)) {
      fileByPath.set(file, servedFile(file, entry))
      continue
    }
    const folder = file.slice(0, -index.length)
    fileByPath.set(`${folder}/`, servedFile(file, entry))
    rightPathByPath.set(file, `${folder}/`)
    if (folder !== '') rightPathByPath.set(folder, `${folder}/`)
  }
  return { fileByPath, rightPathByPath }
}
