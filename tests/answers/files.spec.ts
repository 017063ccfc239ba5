import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { storyPages } from '../site/sitemap.ts'
import { ask } from './ask.ts'

const story = storyPages[0]?.path ?? ''

test('an address without its last slash leads to the right one, with its query', async () => {
  const { status, headers } = await ask({ path: `${story.slice(0, -1)}?class=7` })
  expect(status).toBe(308)
  expect(headers.location).toBe(`${story}?class=7`)
})

test('a page is sent again only when it has changed', async () => {
  const first = await ask({ path: story })
  const { etag = '' } = first.headers
  expect(first.headers['cache-control']).toBe('no-cache')
  expect(etag).toMatch(/^"[^"]+"$/)

  const again = await ask({ path: story, headers: { 'if-none-match': etag } })
  expect(again).toMatchObject({ status: 304, headers: { etag } })
  expect(again.body).toHaveLength(0)

  expect((await ask({ path: story, headers: { 'if-none-match': '"another"' } })).status).toBe(200)
})

test('a page comes in the smallest form that the visitor’s browser understands', async () => {
  const plain = await ask({ path: story })
  const gzip = await ask({ path: story, headers: { 'accept-encoding': 'gzip' } })
  const brotli = await ask({ path: story, headers: { 'accept-encoding': 'gzip, br' } })

  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
  expect(brotli.body.length).toBeLessThan(gzip.body.length)
  expect(gzip.body.length).toBeLessThan(plain.body.length / 2)
  expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
  for (const { headers } of [plain, gzip, brotli]) expect(headers.vary).toContain('Accept-Encoding')
})

test('a part of a page can be asked for', async () => {
  const { body: whole } = await ask({ path: story })
  const part = await ask({ path: story, headers: { range: 'bytes=5-14' } })
  const end = await ask({ path: story, headers: { range: 'bytes=-7' } })
  const beyond = await ask({ path: story, headers: { range: `bytes=${whole.length}-` } })

  expect(part.status).toBe(206)
  expect(part.headers['content-range']).toBe(`bytes 5-14/${whole.length}`)
  expect(part.body.equals(whole.subarray(5, 15))).toBe(true)
  expect(end.body.equals(whole.subarray(-7))).toBe(true)
  expect(beyond.status).toBe(416)
})

test('HEAD tells of a page what GET does, without its text', async () => {
  const get = await ask({ path: story })
  const head = await ask({ path: story, method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(head.body).toHaveLength(0)
  expect(head.headers['content-length']).toBe(String(get.body.length))
  expect(head.headers.etag).toBe(get.headers.etag)
})

test('files whose names change with their content are kept for a year', async () => {
  const html = (await ask({ path: story })).body.toString()
  const files = [...html.matchAll(/(?:href|src)="(\/(?:_next\/static|fonts|elements)\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  )
  expect(files.map((file) => file.split('.').at(-1))).toEqual(expect.arrayContaining(['css', 'woff2', 'js']))
  for (const path of new Set(files)) {
    const { status, headers } = await ask({ path })
    expect(status, path).toBe(200)
    expect(headers['cache-control'], path).toBe('public, max-age=31536000, immutable')
  }
})
