import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSecret } from './secret-file.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'karda-secret-'))
})

afterEach(() => rm(folder, { recursive: true }))

describe('the secret', () => {
  it('is made once, whole, though several servers start at once', async () => {
    const secrets = await Promise.all(Array.from({ length: 10 }, () => readSecret(folder)))
    expect(new Set(secrets)).toEqual(new Set([await readSecret(folder)]))
    expect(secrets[0]).toMatch(/^[\w-]{64}$/)
    expect(await readdir(folder)).toEqual(['secret'])
  })

  it('is for the eyes of its owner alone', async () => {
    await readSecret(folder)
    expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
  })

  it('is missing where the folder is', async () => {
    await expect(readSecret(join(folder, 'missing'))).rejects.toThrow('ENOENT')
  })
})
