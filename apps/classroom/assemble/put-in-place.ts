import { rename, rm } from 'node:fs/promises'
import { manifestFileOf } from './site-manifest.ts'

/**
 * Makes the finished folder `next`, with its manifest, the site. The old manifest goes first and the new one
 * comes last: whenever this is cut short, the server finds no manifest rather than one of another site.
 */
export async function putInPlace(next: string, siteFolder: string): Promise<void> {
  const previous = `${siteFolder}.previous`
  await rm(previous, { recursive: true, force: true })
  await rm(manifestFileOf(siteFolder), { force: true })
  await renameIfPresent(siteFolder, previous)
  await rename(next, siteFolder)
  await rename(manifestFileOf(next), manifestFileOf(siteFolder))
  await rm(previous, { recursive: true, force: true })
}

async function renameIfPresent(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
