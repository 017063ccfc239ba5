import { rm, writeFile } from 'node:fs/promises'
import { compressSite } from './compress-site.ts'
import { copyExports, type Exports } from './copy-exports.ts'
import { copyWithoutPolicies } from './copy-without-policies.ts'
import { exportProblems } from './export-problems.ts'
import { putInPlace } from './put-in-place.ts'
import { manifestFileOf, type SiteManifest } from './site-manifest.ts'

/** What came of assembling: the number of files and their bytes (uncompressed), or why it cannot be done. */
export type AssembledSite =
  | { kind: 'assembled'; files: number; bytes: number }
  | { kind: 'refused'; problems: string[] }

/** Where the assembled site stands. */
export interface SiteFolders {
  /** For any static host: each page carries its policy. */
  siteFolder: string
  /** For our own server, which sends the policies itself. */
  servedFolder: string
}

/**
 * Makes one site of the two exports, compressed, with the manifest of its content hashes beside it: once for any static
 * host and once for our server. Each is made under another name and put in place when both are whole.
 */
export async function assembleSite({
  siteFolder,
  servedFolder,
  ...exports
}: Exports & SiteFolders): Promise<AssembledSite> {
  const problems = await exportProblems(exports)
  if (problems.length > 0) return { kind: 'refused', problems }

  const site = await emptied(`${siteFolder}.next`)
  await copyExports(exports, site)
  const siteManifest = await compressSite(site)
  const served = await emptied(`${servedFolder}.next`)
  const servedManifest = await copyWithoutPolicies(site, siteManifest, served)
  await writeManifest(siteManifest, site)
  await writeManifest(servedManifest, served)
  await putInPlace(site, siteFolder)
  await putInPlace(served, servedFolder)

  const entries = Object.values(siteManifest.files)
  const bytes = entries.reduce((sum, entry) => sum + entry.identity.size, 0)
  return { kind: 'assembled', files: entries.length, bytes }
}

async function emptied(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  return folder
}

async function writeManifest(manifest: SiteManifest, folder: string): Promise<void> {
  await writeFile(manifestFileOf(folder), JSON.stringify(manifest))
}
