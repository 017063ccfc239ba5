import { readFileSync } from 'node:fs'
import { manifestFileOf, type SiteManifest, siteManifestSchema } from '../../assemble/site-manifest.ts'

/** The manifest of a site folder, or that the site has not been built (whole). */
export type ReadManifest = { kind: 'read'; manifest: SiteManifest } | { kind: 'not-built'; file: string }

/** Reads the manifest beside `siteFolder`; only a build that came to its end leaves one. */
export function readSiteManifest(siteFolder: string): ReadManifest {
  const file = manifestFileOf(siteFolder)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { kind: 'not-built', file }
    throw error
  }
  return { kind: 'read', manifest: siteManifestSchema.parse(JSON.parse(text)) }
}
