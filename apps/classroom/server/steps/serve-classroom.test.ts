import type { IncomingHttpHeaders } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPageAnswers, type PageAnswers } from '../../src/services/page-answers.ts'
import {
  nonceHeader,
  pageLocaleHeader,
  requestIdHeader,
  visitorAddressHeader,
} from '../../src/services/request-headers.ts'
import { defaultMemoryLimits } from '../site/hold-files.ts'
import { ask } from '../testing/ask.ts'
import { type FixtureServer, startFixtureServer } from '../testing/fixture-server.ts'

let fixture: FixtureServer
let pageAnswers: PageAnswers
/** The headers that the framework was given with each request. */
let given: IncomingHttpHeaders[] = []

async function start(trustsProxy = false): Promise<void> {
  given = []
  pageAnswers = createPageAnswers()
  fixture = await startFixtureServer('http://localhost:3000', defaultMemoryLimits, {
    handle: async (request, response) => {
      given.push(request.headers)
      if (request.url?.includes('nowhere')) {
        pageAnswers.setStatus(String(request.headers[requestIdHeader]), 404)
      }
      response.end('classroom')
    },
    trustsProxy,
    pageAnswers,
    isReady: async () => true,
  })
}

beforeEach(() => start())
afterEach(() => fixture.close())

describe('the classroom', () => {
  it.each(['/en/class/', '/hy/class/c/1/', '/api/v1/x', '/j/3467BCDF', '/j/3467%20bcdf'])(
    'answers for %s',
    async (path) => {
      const { body, headers } = await ask(fixture.port, path)
      expect(body.toString()).toBe('classroom')
      expect(headers['cache-control']).toBe('private, no-store')
    },
  )

  it.each(['/en/', '/xx/class/', '/en/classes/', '/class/', '/join/x'])(
    'does not answer for %s',
    async (path) => {
      expect((await ask(fixture.port, path)).body.toString()).not.toBe('classroom')
    },
  )

  it('allows the inline scripts of one answer by a nonce that no other answer has', async () => {
    const policies = [await ask(fixture.port, '/en/class/'), await ask(fixture.port, '/en/class/')].map(
      ({ headers }) => headers['content-security-policy'],
    )
    const nonces = given.map((headers) => headers[nonceHeader])
    expect(policies).toEqual(nonces.map((nonce) => expect.stringContaining(`'nonce-${nonce}'`)))
    expect(given.map((headers) => headers['content-security-policy'])).toEqual(policies)
    expect(nonces[0]).not.toBe(nonces[1])
    expect(policies[0]).not.toContain('unsafe')
  })

  it('believes nothing that a visitor says in the server’s own headers', async () => {
    const headers = {
      [nonceHeader]: 'mine',
      [pageLocaleHeader]: 'xx',
      [visitorAddressHeader]: '198.51.100.1',
      [requestIdHeader]: '1',
      'x-forwarded-for': '198.51.100.1',
    }
    await ask(fixture.port, '/hy/class/', { headers })
    expect(given[0]).toMatchObject({
      [pageLocaleHeader]: 'hy',
      [visitorAddressHeader]: expect.stringMatching(/127\.0\.0\.1$/),
    })
    expect(given[0]?.[nonceHeader]).not.toBe('mine')
  })

  it.each([
    ['hy-AM,ru;q=0.8', 'hy'],
    ['fr', 'en'],
  ])('is told the language of a visitor who asks for %s at the short address', async (asked, locale) => {
    await ask(fixture.port, '/j/3467BCDF', { headers: { 'accept-language': asked } })
    expect(given[0]?.[pageLocaleHeader]).toBe(locale)
  })

  it('believes what a proxy of ours has added of the visitor, and nothing before that', async () => {
    fixture.close()
    await start(true)
    await ask(fixture.port, '/en/class/', { headers: { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' } })
    expect(given[0]?.[visitorAddressHeader]).toBe('203.0.113.7')
  })

  it.each(['2001:db8::7', '203.0.113.7'])('believes the address %s', async (address) => {
    fixture.close()
    await start(true)
    await ask(fixture.port, '/en/class/', { headers: { 'x-forwarded-for': address } })
    expect(given[0]?.[visitorAddressHeader]).toBe(address)
  })

  it.each(['unknown', '203.0.113.7:4711', 'x'.repeat(300), '203.0.113.7, '])(
    'counts a visitor by the connection where the proxy names no address but %j',
    async (forwarded) => {
      fixture.close()
      await start(true)
      await ask(fixture.port, '/en/class/', { headers: { 'x-forwarded-for': forwarded } })
      expect(given[0]?.[visitorAddressHeader]).toMatch(/127\.0\.0\.1$/)
    },
  )

  it('lets nobody compress what is asked for as a stream of events', async () => {
    const cacheControl = async (headers: Record<string, string>) =>
      (await ask(fixture.port, '/en/class/', { headers })).headers['cache-control']
    expect(await cacheControl({ accept: 'text/event-stream' })).toBe('private, no-store, no-transform')
    expect(await cacheControl({})).toBe('private, no-store')
  })

  it('answers 404 where a page says that there is nothing', async () => {
    expect((await ask(fixture.port, '/en/class/nowhere/')).status).toBe(404)
    expect((await ask(fixture.port, '/en/class/')).status).toBe(200)
  })

  it('leads to a page’s address with its slash, and keeps the query', async () => {
    const { status, headers } = await ask(fixture.port, '/en/class/sign-in?done=reset')
    expect(status).toBe(308)
    expect(headers.location).toBe('/en/class/sign-in/?done=reset')
    expect(headers['cache-control']).toBe('private, no-store')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'is not given %s to a page, which is only read',
    async (method) => {
      const headers = { 'sec-fetch-site': 'same-origin', 'content-length': '0' }
      for (const path of ['/en/class/sign-in/', '/hy/class/c/do/a/api/live/', '/j/3467BCDF']) {
        const answer = await ask(fixture.port, path, { method, headers })
        expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
      }
      expect(given).toEqual([])
      for (const path of ['/en/class/do/x/', '/api/v1/x/']) await ask(fixture.port, path, { method, headers })
      expect(given).toHaveLength(2)
    },
  )

  it('is not given a write from elsewhere', async () => {
    const headers = { origin: 'https://example.org', 'content-length': '0' }
    expect((await ask(fixture.port, '/en/class/do/x/', { method: 'POST', headers })).status).toBe(403)
    expect(given).toEqual([])
  })
})
