import { expect, it, onTestFinished } from 'vitest'
import { ask } from '../testing/ask.ts'
import { startFixtureServer } from '../testing/fixture-server.ts'

it('says that the process answers, and that no cache may keep it', async () => {
  const fixture = await startFixtureServer()
  onTestFinished(fixture.close)
  const { status, headers, body } = await ask(fixture.port, '/healthz')
  expect(status).toBe(200)
  expect(body.toString()).toBe('{"status":"ok"}')
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' })
})
