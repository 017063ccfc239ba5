import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, askRawTarget } from '../testing/ask.ts'
import { type FixtureServer, startFixtureServer } from '../testing/fixture-server.ts'

describe('another spelling of an address', () => {
  let fixture: FixtureServer
  beforeAll(async () => {
    fixture = await startFixtureServer()
  })
  afterAll(() => fixture.close())

  it.each([
    ['/en', '/en/'],
    ['/en/armenia-csto', '/en/armenia-csto/'],
    ['/en/armenia-csto?level=easy&x', '/en/armenia-csto/?level=easy&x'],
    ['/en/armenia-csto/index.html', '/en/armenia-csto/'],
    ['/index.html', '/'],
  ])('%s leads to %s for good', async (path, location) => {
    const { status, headers } = await ask(fixture.port, path)
    expect(status).toBe(308)
    expect(headers.location).toBe(location)
  })

  it.each(['/en/no-such-story', '/en/not-found', '/404', '/robots.txt/'])(
    '%s, which would not exist, is not found',
    async (path) => {
      expect((await ask(fixture.port, path)).status).toBe(404)
    },
  )

  it.each([
    '//evil.example',
    '//evil.example/en',
    '/\\evil.example/en',
    '/%2Fevil.example',
    '/en//evil.example',
  ])('%s never leads to another host', async (target) => {
    const answer = await askRawTarget(fixture.port, target)
    expect(answer).toMatch(/^HTTP\/1.1 40[04] /)
    expect(answer).not.toMatch(/^location:/im)
  })
})
