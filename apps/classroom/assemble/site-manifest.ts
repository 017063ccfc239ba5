import { z } from 'zod'

const representation = z.strictObject({
  /** `contentHash` of the bytes sent. */
  hash: z.string().length(22),
  /** Bytes. */
  size: z.int().nonnegative(),
})

/** What the assembled site holds: each file by its path from the site's root, with its content encodings. */
export const siteManifestSchema = z.strictObject({
  files: z.record(
    z.string().startsWith('/'),
    z.strictObject({
      identity: representation,
      br: representation.optional(),
      gzip: representation.optional(),
      /** Of a page: the hashes of the inline scripts that its own policy allows, as the policy writes them. */
      inlineScripts: z.array(z.string().regex(/^'sha256-[A-Za-z0-9+/]{43}='$/)).optional(),
    }),
  ),
})

/** The parsed manifest of an assembled site; `files` is keyed by paths such as `/en/index.html`. */
export type SiteManifest = z.infer<typeof siteManifestSchema>

/** One file of the site with the representations that stand beside it. */
export type ManifestEntry = SiteManifest['files'][string]

/** The hash and size of the bytes of one representation. */
export type Representation = ManifestEntry['identity']

/** Where the manifest of a site folder lies: beside the folder, so that it is never served. */
export function manifestFileOf(siteFolder: string): string {
  return `${siteFolder}-manifest.json`
}
