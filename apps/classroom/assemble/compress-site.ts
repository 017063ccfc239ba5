import { join } from 'node:path'
import { compressFile } from './compress-file.ts'
import { listFiles } from './list-files.ts'
import type { SiteManifest } from './site-manifest.ts'

/** As many as zlib's thread pool works on at once; more would only hold more files in memory. */
const filesAtOnce = 4

/** Compresses every file of a folder in place and returns the folder's manifest. */
export async function compressSite(folder: string): Promise<SiteManifest> {
  const paths = await listFiles(folder)
  const manifest: SiteManifest = { files: {} }
  for (let start = 0; start < paths.length; start += filesAtOnce) {
    const batch = paths.slice(start, start + filesAtOnce)
    const entries = await Promise.all(
      batch.map(async (path) => ({ path, entry: await compressFile(join(folder, path)) })),
    )
    for (const { path, entry } of entries) manifest.files[path] = entry
  }
  return manifest
}
