import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'
import { type FixtureServer, startFixtureServer } from '../testing/fixture-server.ts'

describe('the methods of a page', () => {
  let fixture: FixtureServer
  beforeAll(async () => {
    fixture = await startFixtureServer()
  })
  afterAll(() => fixture.close())

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('refuses %s with 405', async (method) => {
    const { status, headers } = await ask(fixture.port, '/en/', { method })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })

  it('tells OPTIONS what is allowed', async () => {
    const { status, headers, body } = await ask(fixture.port, '/en/', { method: 'OPTIONS' })
    expect(status).toBe(204)
    expect(headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(body).toHaveLength(0)
  })

  it('answers HEAD as GET, without the content', async () => {
    const { date: _, ...got } = (await ask(fixture.port, '/en/')).headers
    const answer = await ask(fixture.port, '/en/', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject(got)
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(0)
    expect(answer.body).toHaveLength(0)
  })
})
