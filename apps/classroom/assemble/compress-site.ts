import { join } from 'node:path'
import { compressFile } from './compress-file.ts'
import { filesAtOnce } from './files-at-once.ts'
import { listFiles } from './list-files.ts'
import type { SiteManifest } from './site-manifest.ts'

/** Compresses every file of a folder in place and returns the folder's manifest. */
export async function compressSite(folder: string): Promise<SiteManifest> {
  const entries = await filesAtOnce.map(
    await listFiles(folder),
    async (path) => [path, await compressFile(join(folder, path))] as const,
  )
  return { files: Object.fromEntries(entries) }
}
