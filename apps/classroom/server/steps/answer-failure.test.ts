import { createServer } from 'node:http'
import { pino } from 'pino'
import { expect, it, onTestFinished } from 'vitest'
import { chain } from '../http/chain.ts'
import type { Handler } from '../http/handler.ts'
import { KardaRequest } from '../http/karda-request.ts'
import { ask } from '../testing/ask.ts'
import { listenOnFreePort } from '../testing/listen-on-free-port.ts'
import { answerFailure } from './answer-failure.ts'

/** Starts a server whose only step is `handler`; returns its port and what it logs. */
async function serve(handler: Handler) {
  const logLines: string[] = []
  const log = pino({}, { write: (line: string) => logLines.push(line) })
  const server = createServer({ IncomingMessage: KardaRequest }, chain([handler], answerFailure(log)))
  onTestFinished(() => {
    server.close()
  })
  return { port: await listenOnFreePort(server), logLines }
}

it('answers 500 with a page in every language, and keeps the stack in the log', async () => {
  const { port, logLines } = await serve((_request, response) => {
    response.setHeader('ETag', '"of the page that failed"')
    throw new Error('secret detail')
  })
  const { status, headers, body } = await ask(port, '/')

  expect(status).toBe(500)
  expect(headers.etag).toBeUndefined()
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['content-language']).toBe('en, hy')
  expect(body.toString()).toMatch(
    /<div lang="en" dir="ltr">\n<h1>Something went wrong.*<div lang="hy" dir="ltr">\n<h1>Սերվերում սխալ/s,
  )
  expect(body.toString()).not.toMatch(/secret|\bat .*:\d+/)
  expect(logLines).toHaveLength(1)
  expect(logLines[0]).toContain('secret detail')
})

it('breaks off an answer that has begun, and goes on serving', async () => {
  const { port, logLines } = await serve((request, response) => {
    response.writeHead(200, { 'Content-Length': 100 })
    if (request.method === 'GET') throw new Error('halfway')
    response.end()
  })
  await expect(ask(port, '/')).rejects.toThrow('socket hang up')
  expect(logLines).toHaveLength(1)
  expect((await ask(port, '/', { method: 'HEAD' })).status).toBe(200)
})
