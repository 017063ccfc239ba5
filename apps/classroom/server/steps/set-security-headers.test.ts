import { describe, expect, it, onTestFinished } from 'vitest'
import { ask, askRaw } from '../testing/ask.ts'
import { startFixtureServer } from '../testing/fixture-server.ts'
import { documentHeaders } from './security-headers.ts'

async function start(baseAddress?: string) {
  const fixture = await startFixtureServer(baseAddress)
  onTestFinished(fixture.close)
  return fixture
}

describe('the security headers', () => {
  it('stand on every answer that can be a document: pages, redirects, refusals and what is not modified', async () => {
    const { port } = await start()
    const { headers: page } = await ask(port, '/en/')
    const answers = [
      await ask(port, '/en/'),
      await ask(port, '/en'),
      await ask(port, '/nothing'),
      await ask(port, '/%zz'),
      await ask(port, '/en/', { method: 'POST' }),
      await ask(port, '/en/', { method: 'OPTIONS' }),
      await ask(port, '/en/', { headers: { 'If-None-Match': page.etag ?? '' } }),
      await ask(port, '/healthz'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 308, 404, 400, 405, 204, 304, 200])
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self';"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
    }
  })

  it('that speak of documents alone stand on pages and on pictures that can hold scripts, not on what a page loads', async () => {
    const { port } = await start()
    const policyOf = async (path: string) => (await ask(port, path)).headers['content-security-policy']
    expect(await policyOf('/icons/icon.svg')).toContain("default-src 'none'")
    const script = await ask(port, '/_next/static/chunks/[story]-0a1b2c.js')
    expect(script.headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
    for (const name of documentHeaders) expect(script.headers).not.toHaveProperty(name.toLowerCase())
  })

  it('allow no inline code and ask for Trusted Types', async () => {
    const { port } = await start()
    const policy = (await ask(port, '/en/')).headers['content-security-policy']
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default nextjs")
  })

  it('stand on the answer to what is not HTTP', async () => {
    const { port, logLines } = await start()
    const answer = await askRaw(port, 'not http\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/)
    expect(answer).toContain("Content-Security-Policy: default-src 'none'")
    expect(logLines).toHaveLength(1)
    expect(logLines[0]).not.toContain('not http')
  })

  it('let other sites show the preview pictures and the icons', async () => {
    const { port } = await start()
    for (const path of ['/cards/en/armenia-csto/full.png', '/icons/icon.svg']) {
      expect((await ask(port, path)).headers['cross-origin-resource-policy']).toBe('cross-origin')
    }
  })

  it('tell the browser to keep to https only where the server is known by https', async () => {
    const plain = await start('http://192.168.1.10:3000')
    const secure = await start('https://karda.example')
    expect((await ask(plain.port, '/en/')).headers['strict-transport-security']).toBeUndefined()
    expect((await ask(secure.port, '/en/')).headers['strict-transport-security']).toMatch(/^max-age=\d+$/)
  })

  it('ask for a process of the page’s own only where a browser heeds it', async () => {
    const plain = await start('http://192.168.1.10:3000')
    const secure = await start('https://karda.example')
    expect((await ask(plain.port, '/en/')).headers['cross-origin-opener-policy']).toBeUndefined()
    expect((await ask(secure.port, '/en/')).headers['cross-origin-opener-policy']).toBe('same-origin')
  })
})
