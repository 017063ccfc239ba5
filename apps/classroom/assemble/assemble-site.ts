import { rm, writeFile } from 'node:fs/promises'
import { compressSite } from './compress-site.ts'
import { copyExports, type Exports } from './copy-exports.ts'
import { exportProblems } from './export-problems.ts'
import { putInPlace } from './put-in-place.ts'
import { manifestFileOf } from './site-manifest.ts'

/** What came of assembling: the number of files and their bytes (uncompressed), or why it cannot be done. */
export type AssembledSite =
  | { kind: 'assembled'; files: number; bytes: number }
  | { kind: 'refused'; problems: string[] }

/**
 * Makes one folder of the two exports, compressed, that any static host can serve, with the manifest of its
 * content hashes beside it. It is made under another name and put in place when it is whole.
 */
export async function assembleSite({
  siteFolder,
  ...exports
}: Exports & { siteFolder: string }): Promise<AssembledSite> {
  const problems = await exportProblems(exports)
  if (problems.length > 0) return { kind: 'refused', problems }

  const next = `${siteFolder}.next`
  await rm(next, { recursive: true, force: true })
  await copyExports(exports, next)
  const manifest = await compressSite(next)
  await writeFile(manifestFileOf(next), JSON.stringify(manifest))
  await putInPlace(next, siteFolder)

  const entries = Object.values(manifest.files)
  const bytes = entries.reduce((sum, entry) => sum + entry.identity.size, 0)
  return { kind: 'assembled', files: entries.length, bytes }
}
