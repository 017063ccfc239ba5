import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { createEntrance } from './entrance.ts'
import { gracefulStop } from './graceful-stop.ts'
import { KardaRequest } from './http/karda-request.ts'

/** A server that holds each request until the test answers it. */
async function startHoldingServer(limit: number) {
  const server = createServer({ IncomingMessage: KardaRequest })
  const entrance = createEntrance(server)
  const stop = gracefulStop(server, entrance, limit)
  const port = await entrance.open(0, null)
  const held = new Promise<ServerResponse>((resolve) => {
    server.once('request', (_request, response) => resolve(response))
  })
  return { server, stop, port, held }
}

const request = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'

it('finishes what is in hand, then closes the connection that was kept alive', async () => {
  const { stop, port, held } = await startHoldingServer(60_000)
  const socket = connect(port, '127.0.0.1')
  socket.write(request)
  const response = await held
  const stopped = stop()
  response.end('finished')
  expect(await text(socket)).toMatch(/^HTTP\/1.1 200 .*finished/s)
  expect(await stopped).toBe('finished')
})

it('takes no new connection while it finishes', async () => {
  const { stop, port, held } = await startHoldingServer(60_000)
  connect(port, '127.0.0.1').write(request)
  const response = await held
  const stopped = stop()
  const late = connect(port, '127.0.0.1')
  const [error]: unknown[] = await once(late, 'error')
  expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  response.end()
  await stopped
})

it('does not wait for connections that have sent nothing', async () => {
  const { server, stop, port } = await startHoldingServer(60_000)
  const silent = connect(port, '127.0.0.1')
  await once(server, 'connection')
  const closed = once(silent, 'close')
  expect(await stop()).toBe('finished')
  await closed
})

it('cuts off what takes longer than the limit', async () => {
  const { stop, port, held } = await startHoldingServer(20)
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(request)
  await held
  expect(await stop()).toBe('forced')
})

it('sends a slow visitor every byte of an answer that was written before the stop', async () => {
  const { stop, port, held } = await startHoldingServer(60_000)
  // More than the network holds between the two, so that most of it is still to be sent when the stop comes.
  const content = Buffer.alloc(32_000_000, 'x')
  const socket = connect(port, '127.0.0.1')
  socket.pause()
  socket.write(request)
  const response = await held
  response.setHeader('Content-Length', content.length)
  response.end(content)
  const stopped = stop()
  let received = 0
  socket.on('data', (chunk: Buffer) => {
    received += chunk.length
  })
  socket.resume()
  await once(socket, 'close')
  expect(received).toBeGreaterThan(content.length)
  expect(await stopped).toBe('finished')
})
