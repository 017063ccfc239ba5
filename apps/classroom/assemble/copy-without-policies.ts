import { cp, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { compressFile } from './compress-file.ts'
import { filesAtOnce } from './files-at-once.ts'
import { withoutPolicy } from './page-policy.ts'
import type { SiteManifest } from './site-manifest.ts'

/**
 * Copies a compressed site for our own server, which sends each page's policy as a header: there the pages carry none
 * of their own, which a browser would only read a second time, and before it looks for anything else in the page.
 * Returns the copy's manifest, in which a page's inline scripts are still those that its policy allowed.
 */
export async function copyWithoutPolicies(
  site: string,
  { files }: SiteManifest,
  copy: string,
): Promise<SiteManifest> {
  await cp(site, copy, { recursive: true, filter: (source) => !/\.html(\.br|\.gz)?$/.test(source) })
  const pages = Object.entries(files).filter(([path]) => extname(path) === '.html')
  const copied = await filesAtOnce.map(pages, async ([path, { inlineScripts }]) => {
    const page = join(copy, path)
    await writeFile(page, withoutPolicy(await readFile(join(site, path), 'utf8')))
    return [path, { ...(await compressFile(page)), ...(inlineScripts && { inlineScripts }) }] as const
  })
  return { files: { ...files, ...Object.fromEntries(copied) } }
}
