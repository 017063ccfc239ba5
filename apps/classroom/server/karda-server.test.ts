import { once } from 'node:events'
import { Agent, IncomingMessage, request } from 'node:http'
import { expect, it } from 'vitest'
import { startFixtureServer } from './testing/fixture-server.ts'

it('keeps a connection that nobody uses longer than the proxies before it do', async () => {
  const { port, close } = await startFixtureServer()
  const agent = new Agent({ keepAlive: true })
  const sent = request({ host: '127.0.0.1', port, path: '/healthz', agent }).end()
  const [response]: unknown[] = await once(sent, 'response')
  if (!(response instanceof IncomingMessage)) throw new TypeError('expected a response')
  const [, seconds] = /timeout=(\d+)/.exec(response.headers['keep-alive']?.toString() ?? '') ?? []
  expect(Number(seconds)).toBeGreaterThan(120)
  agent.destroy()
  close()
})
