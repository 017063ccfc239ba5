import { expect, test } from '@playwright/test'
import { storyPages } from '../site/sitemap.ts'
import { type Answer, ask } from './ask.ts'

const story = storyPages[0]?.path ?? ''

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
  test(`${method} to a page is refused`, async () => {
    const answer = await ask({ method, path: story })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expectNoInsides(answer)
  })
}

const oddPaths = [
  '/../../etc/passwd',
  '/en/../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/en\\..\\..\\server',
  '/en/%00',
  '/%E0%A4%A',
  '/%',
  '//evil.example/',
  `/${'a'.repeat(8 * 1024)}`,
]

for (const path of oddPaths) {
  test(`the address ${path.slice(0, 40)} is refused without a word about the server’s insides`, async () => {
    const answer = await ask({ path })
    expect([400, 404, 414]).toContain(answer.status)
    expectNoInsides(answer)
  })
}

const shielded = [
  { what: 'a page', status: 200, question: { path: story } },
  { what: 'a missing page', status: 404, question: { path: '/nothing' } },
  { what: 'a refused method', status: 405, question: { path: story, method: 'POST' } },
  { what: 'a refused address', status: 400, question: { path: '/%' } },
  { what: 'a redirect', status: 308, question: { path: story.slice(0, -1) } },
]

for (const { what, status, question } of shielded) {
  test(`the answer to ${what} carries the security headers`, async () => {
    const answer = await ask(question)
    expect(answer.status).toBe(status)
    expectShielded(answer)
  })
}

test('the answer that nothing has changed carries the security headers', async () => {
  const { headers } = await ask({ path: story })
  const answer = await ask({ path: story, headers: { 'if-none-match': headers.etag ?? '' } })
  expect(answer.status).toBe(304)
  expectShielded(answer)
})

function expectShielded({ headers }: Answer): void {
  const policy = headers['content-security-policy']
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe-(inline|eval)/)
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cross-origin-opener-policy': 'same-origin',
  })
  expect(headers).not.toHaveProperty('x-powered-by')
}

function expectNoInsides({ body }: Answer): void {
  expect(body.toString()).not.toMatch(/^\s+at |node:|\.ts\b|Error:|root:/m)
}
