import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'
import { type FixtureServer, startFixtureServer } from '../testing/fixture-server.ts'

describe('the address /', () => {
  let fixture: FixtureServer
  beforeAll(async () => {
    fixture = await startFixtureServer()
  })
  afterAll(() => fixture.close())

  it.each([
    ['en-US,en;q=0.9', '/en/'],
    ['hy-AM,hy;q=0.9,en;q=0.8', '/hy/'],
    ['fr, en;q=0.5, hy;q=0.7', '/hy/'],
    ['hy;q=0, en;q=0.1', '/en/'],
  ])('leads a browser that asks for %s to %s', async (language, location) => {
    const { status, headers } = await ask(fixture.port, '/', { headers: { 'Accept-Language': language } })
    expect(status).toBe(302)
    expect(headers.location).toBe(location)
    expect(headers.vary).toBe('Accept-Language')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it.each([undefined, '', 'fr', '*'])('shows the choice to a browser that asks for %j', async (language) => {
    const headers: Record<string, string> = language === undefined ? {} : { 'Accept-Language': language }
    const answer = await ask(fixture.port, '/', { headers })
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toContain('Choose a language')
    expect(answer.headers.vary).toBe('Accept-Language, Accept-Encoding')
    expect(answer.headers['cache-control']).toBe('no-cache')
  })

  it('keeps the query', async () => {
    const answer = await ask(fixture.port, '/?from=poster', { headers: { 'Accept-Language': 'hy' } })
    expect(answer.headers.location).toBe('/hy/?from=poster')
  })
})
