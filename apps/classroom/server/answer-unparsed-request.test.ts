import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { answerUnparsedRequest } from './answer-unparsed-request.ts'

function setUp() {
  const logLines: string[] = []
  const log = pino({}, { write: (line: string) => logLines.push(line) })
  const socket = new PassThrough()
  const answer = answerUnparsedRequest(log, new Map([['X-Content-Type-Options', 'nosniff']]))
  const fail = (code: string) => answer(Object.assign(new Error('what the visitor sent'), { code }), socket)
  return { logLines, socket, fail }
}

it('answers a request that came too slowly with 408', async () => {
  const { socket, fail } = setUp()
  fail('ERR_HTTP_REQUEST_TIMEOUT')
  expect(await text(socket)).toMatch(/^HTTP\/1.1 408 Request Timeout\r\nConnection: close\r\n/)
})

it('answers anything else with 400, the given headers and a log line without what was sent', async () => {
  const { socket, fail, logLines } = setUp()
  fail('HPE_INVALID_METHOD')
  expect(await text(socket)).toMatch(
    /^HTTP\/1.1 400 Bad Request\r\n.*X-Content-Type-Options: nosniff\r\n\r\nBad Request\n$/s,
  )
  expect(logLines).toHaveLength(1)
  expect(JSON.parse(logLines[0] ?? '')).toMatchObject({
    reason: 'HPE_INVALID_METHOD',
    msg: 'request refused',
  })
  expect(logLines[0]).not.toContain('what the visitor sent')
})

it('says nothing to a visitor who has gone', () => {
  const { socket, fail, logLines } = setUp()
  fail('ECONNRESET')
  expect(socket.destroyed).toBe(true)
  expect(logLines).toEqual([])
})
