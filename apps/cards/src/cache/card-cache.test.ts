import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCardCache } from './card-cache.ts'

let parent = ''
const folder = () => path.join(parent, 'cards')

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'card-cache-'))
})

afterEach(() => rmSync(parent, { recursive: true }))

describe('createCardCache', () => {
  it('draws a card once and reads it from then on, in another process too', async () => {
    const draw = vi.fn(async () => Buffer.from('picture'))
    await createCardCache(folder()).read('key', draw)
    const picture = await createCardCache(folder()).read('key', draw)
    expect(picture.toString()).toBe('picture')
    expect(draw).toHaveBeenCalledTimes(1)
  })

  it('knows which cards it holds', async () => {
    const cache = createCardCache(folder())
    expect(cache.has('key')).toBe(false)
    await cache.read('key', async () => Buffer.from('picture'))
    expect(cache.has('key')).toBe(true)
    expect(cache.has('another key')).toBe(false)
  })

  it('keeps nothing of a card that could not be drawn', async () => {
    const cache = createCardCache(folder())
    await expect(cache.read('key', () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink')
    expect(cache.has('key')).toBe(false)
    expect(readdirSync(parent)).toEqual([])
  })
})
