import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultMemoryLimits } from '../site/hold-files.ts'
import { ask } from '../testing/ask.ts'
import { type FixtureServer, noMemory, startFixtureServer } from '../testing/fixture-server.ts'

const story = '/en/armenia-csto/'
const card = '/cards/en/armenia-csto/full.png'

describe.each([
  { place: 'memory', memoryLimits: defaultMemoryLimits },
  { place: 'the disk', memoryLimits: noMemory },
])('a file of the site, sent from $place', ({ memoryLimits }) => {
  let fixture: FixtureServer
  beforeAll(async () => {
    fixture = await startFixtureServer('http://localhost:3000', memoryLimits)
  })
  afterAll(() => fixture.close())

  it('comes compressed as the visitor accepts it', async () => {
    const original = await readFile(join(fixture.siteFolder, story, 'index.html'))
    const plain = await ask(fixture.port, story)
    const brotli = await ask(fixture.port, story, { headers: { 'Accept-Encoding': 'gzip, deflate, br' } })
    const gzip = await ask(fixture.port, story, { headers: { 'Accept-Encoding': 'gzip, br;q=0' } })
    expect(plain.body).toEqual(original)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(brotliDecompressSync(brotli.body)).toEqual(original)
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(gunzipSync(gzip.body)).toEqual(original)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    for (const { status, headers } of [plain, brotli, gzip]) {
      expect(status).toBe(200)
      expect(headers.vary).toBe('Accept-Encoding')
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
    }
  })

  it('is described to HEAD as it would be sent', async () => {
    const options = { headers: { 'Accept-Encoding': 'br' } }
    const sent = await ask(fixture.port, story, options)
    const described = await ask(fixture.port, story, { ...options, method: 'HEAD' })
    expect(described.body).toHaveLength(0)
    expect({ ...described.headers, date: '' }).toEqual({ ...sent.headers, date: '' })
    expect(sent.headers['content-length']).toBe(String(sent.body.length))
  })

  it('has a strong entity tag of its own in each encoding', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const { headers } = await ask(fixture.port, story, { headers: { 'Accept-Encoding': encoding } })
        return headers.etag
      }),
    )
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]{22}"$/)
  })

  it('is not sent again to a visitor who has this representation', async () => {
    const { headers } = await ask(fixture.port, story, { headers: { 'Accept-Encoding': 'br' } })
    const ifNoneMatch = `"other", W/${headers.etag}`
    const again = await ask(fixture.port, story, {
      headers: { 'Accept-Encoding': 'br', 'If-None-Match': ifNoneMatch },
    })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers).toMatchObject({
      etag: headers.etag,
      vary: 'Accept-Encoding',
      'cache-control': 'no-cache',
    })
    const inGzip = await ask(fixture.port, story, {
      headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': ifNoneMatch },
    })
    expect(inGzip.status).toBe(200)
  })

  it.each([
    ['bytes=0-0', 'bytes 0-0/100', '0'],
    ['bytes=10-14', 'bytes 10-14/100', '01234'],
    ['bytes=-3', 'bytes 97-99/100', '789'],
    ['bytes=98-', 'bytes 98-99/100', '89'],
  ])('comes in part for Range: %s', async (range, contentRange, part) => {
    const { status, headers, body } = await ask(fixture.port, card, { headers: { Range: range } })
    expect(status).toBe(206)
    expect(headers['content-range']).toBe(contentRange)
    expect(headers['content-length']).toBe(String(part.length))
    expect(headers['content-type']).toBe('image/png')
    expect(body.toString()).toBe(part)
  })

  it('comes in part of the encoding that the visitor accepts', async () => {
    const brotli = await readFile(join(fixture.siteFolder, story, 'index.html.br'))
    const answer = await ask(fixture.port, story, {
      headers: { 'Accept-Encoding': 'br', Range: 'bytes=2-9' },
    })
    expect(answer.status).toBe(206)
    expect(answer.headers['content-encoding']).toBe('br')
    expect(answer.body).toEqual(brotli.subarray(2, 10))
  })

  it('is described whole to HEAD, for which a range has no meaning', async () => {
    const answer = await ask(fixture.port, card, { method: 'HEAD', headers: { Range: 'bytes=0-4' } })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-length']).toBe('100')
  })

  it('says how long it is when a range lies behind its end', async () => {
    const { status, headers } = await ask(fixture.port, card, { headers: { Range: 'bytes=100-' } })
    expect(status).toBe(416)
    expect(headers['content-range']).toBe('bytes */100')
  })

  it.each(['bytes=5-2', 'bytes=0-1,4-5', 'pages=1'])('comes whole for Range: %s', async (range) => {
    const { status, body } = await ask(fixture.port, card, { headers: { Range: range } })
    expect(status).toBe(200)
    expect(body).toHaveLength(100)
  })

  it('comes whole when the part would be of another version', async () => {
    const { headers } = await ask(fixture.port, card)
    const askPart = (ifRange: string) =>
      ask(fixture.port, card, { headers: { Range: 'bytes=0-4', 'If-Range': ifRange } })
    expect((await askPart('"another"')).status).toBe(200)
    expect((await askPart('Wed, 12 Jun 2024 00:00:00 GMT')).status).toBe(200)
    expect((await askPart(`W/${headers.etag}`)).status).toBe(200)
    expect((await askPart(headers.etag ?? '')).status).toBe(206)
  })

  it.each([
    ['/en/', 'text/html; charset=utf-8', 'no-cache'],
    ['/_next/static/chunks/%5Bstory%5D-0a1b2c.js', 'text/javascript; charset=utf-8', 'immutable'],
    ['/fonts/serif-3d4e5f.woff2', 'font/woff2', 'immutable'],
    ['/icons/icon.svg', 'image/svg+xml', 'max-age=3600'],
    [card, 'image/png', 'max-age=3600'],
    ['/sitemap.xml', 'application/xml; charset=utf-8', 'max-age=3600'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'max-age=3600'],
    ['/site.webmanifest', 'application/manifest+json', 'max-age=3600'],
  ])('%s is %s, kept by caches with %s', async (path, type, cacheControl) => {
    const { status, headers } = await ask(fixture.port, path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['cache-control']).toMatch(new RegExp(`${cacheControl}$`))
  })

  it.each([
    '/en/index.html.br',
    '/robots.txt.gz',
    '/.hidden',
    '/site-manifest.json',
    '/cards/en/armenia-csto/full.txt',
  ])('%s is not one', async (path) => {
    expect((await ask(fixture.port, path)).status).toBe(404)
  })
})
