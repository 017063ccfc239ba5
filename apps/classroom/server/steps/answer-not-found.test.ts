import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'
import { type FixtureServer, startFixtureServer } from '../testing/fixture-server.ts'

describe('an address that does not exist', () => {
  let fixture: FixtureServer
  beforeAll(async () => {
    fixture = await startFixtureServer()
  })
  afterAll(() => fixture.close())

  it.each([
    ['/hy/nothing/', 'en', 'hy', 'lang="hy"', 'Accept-Encoding'],
    ['/en/nothing/', 'hy', 'en', 'lang="en"', 'Accept-Encoding'],
    ['/nothing/', 'hy-AM', 'hy', 'lang="hy"', 'Accept-Language, Accept-Encoding'],
    ['/nothing/', 'fr', 'en, hy', 'Page not found / Էջը', 'Accept-Language, Accept-Encoding'],
    ['/en/not-found/', 'hy', 'en', 'lang="en"', 'Accept-Encoding'],
    ['/404.html', 'fr', 'en, hy', 'Page not found / Էջը', 'Accept-Language, Accept-Encoding'],
  ])('%s, browser in %s: 404 in %s', async (path, accepted, contentLanguage, content, vary) => {
    const { status, headers, body } = await ask(fixture.port, path, {
      headers: { 'Accept-Language': accepted },
    })
    expect(status).toBe(404)
    expect(headers).toMatchObject({
      'content-language': contentLanguage,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary,
    })
    expect(body.toString()).toContain(content)
  })

  it('is told in compressed form to a visitor who accepts it', async () => {
    const { headers, body } = await ask(fixture.port, '/hy/x', { headers: { 'Accept-Encoding': 'br' } })
    expect(headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(body).toString()).toContain('Էջը չի գտնվել')
  })
})
