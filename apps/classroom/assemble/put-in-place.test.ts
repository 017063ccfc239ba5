import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSiteManifest } from '../server/site/read-site-manifest.ts'
import { writeFixtureExports } from '../server/testing/fixture-exports.ts'
import { putInPlace } from './put-in-place.ts'
import { manifestFileOf } from './site-manifest.ts'

describe('putInPlace', () => {
  it('clears away what an earlier build that was cut short left behind', async () => {
    const { siteFolder } = await writeFixtureExports()
    await mkdir(`${siteFolder}.previous/en`, { recursive: true })
    await mkdir(join(siteFolder, 'en'), { recursive: true })
    await mkdir(`${siteFolder}.next`)
    await writeFile(`${siteFolder}.next/new.txt`, 'new')
    await writeFile(manifestFileOf(`${siteFolder}.next`), '{"files":{}}')
    await putInPlace(`${siteFolder}.next`, siteFolder)
    expect(await readFile(join(siteFolder, 'new.txt'), 'utf8')).toBe('new')
  })

  it('leaves no manifest of the old site when the new site does not come', async () => {
    const { siteFolder } = await writeFixtureExports()
    await mkdir(siteFolder)
    await writeFile(manifestFileOf(siteFolder), '{"files":{}}')
    await expect(putInPlace(`${siteFolder}.next`, siteFolder)).rejects.toThrow('ENOENT')
    expect(readSiteManifest(siteFolder)).toEqual({ kind: 'not-built', file: manifestFileOf(siteFolder) })
  })
})
