import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { holdFiles } from './hold-files.ts'
import type { ServedFile } from './served-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'karda-site-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, size: number): ServedFile {
  writeFileSync(join(folder, name), 'x'.repeat(size))
  const representation = { file: name, size, entityTag: `"${name}"` }
  return {
    contentType: 'text/plain',
    cacheControl: 'no-cache',
    isLoadedOnly: false,
    representations: new Map([['identity', representation]]),
  }
}

const files = [fileOf('large', 50), fileOf('small', 10), fileOf('middle', 20)]

describe('holdFiles', () => {
  it('holds everything where there is room', () => {
    const held = holdFiles(folder, files, { file: 100, total: 100 })
    expect([...held.keys()].sort()).toEqual(['large', 'middle', 'small'])
    expect(held.get('small')?.toString()).toBe('xxxxxxxxxx')
  })

  it('leaves a file that is too large on the disk', () => {
    expect([...holdFiles(folder, files, { file: 49, total: 100 }).keys()]).toEqual(['small', 'middle'])
  })

  it('holds the smallest until all the room is taken', () => {
    expect([...holdFiles(folder, files, { file: 100, total: 30 }).keys()]).toEqual(['small', 'middle'])
    expect([...holdFiles(folder, files, { file: 100, total: 29 }).keys()]).toEqual(['small'])
  })

  it('counts a file that two addresses lead to once', () => {
    const [, small] = files
    const twice = small ? [small, small] : []
    expect(holdFiles(folder, twice, { file: 100, total: 10 }).size).toBe(1)
  })
})
