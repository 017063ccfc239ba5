import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, Server, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it, vi } from 'vitest'
import { createEntrance } from './entrance.ts'
import { listenOnFreePort } from './testing/listen-on-free-port.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const request = 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'

/** A server that answers everything with one word, and its entrance. */
function answeringServer() {
  const server = createServer((_request, response) => {
    response.end('welcome')
  })
  return { server, entrance: createEntrance(server) }
}

/** What is answered to so many visitors who come at once. */
function visit(port: number, visitors: number): Promise<string[]> {
  return Promise.all(
    Array.from({ length: visitors }, () => {
      const socket = connect(port, '127.0.0.1')
      socket.write(request)
      return text(socket)
    }),
  )
}

it('takes several of those who come at once in one turn of the event loop', async () => {
  const { server, entrance } = answeringServer()
  const port = await entrance.open(0, null)
  let turns = 0
  let turn = setImmediate(function next() {
    turns++
    turn = setImmediate(next)
  })
  const taken = new Promise<number>((resolve) => {
    let count = 0
    let first: number | undefined
    server.on('connection', (socket: Socket) => {
      first ??= turns
      socket.destroy()
      if (++count === 200) resolve(turns - first)
    })
  })
  const visitors = Array.from({ length: 200 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
  // Held until all of them stand at the doors.
  await Promise.all(visitors.map((visitor) => once(visitor, 'connect')))
  expect(await taken).toBeLessThan(100)
  clearImmediate(turn)
  await entrance.close()
})

it('leads whoever comes by any of its doors to the server', async () => {
  const { entrance } = answeringServer()
  const port = await entrance.open(0, null)
  const answers = await visit(port, 64)
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1.1 200 .*welcome/s)
  await entrance.close()
})

it('is closed when all that came in have gone, and lets nobody in meanwhile', async () => {
  const { server, entrance } = answeringServer()
  const port = await entrance.open(0, null)
  const visitors = Array.from({ length: 32 }, () => connect(port, '127.0.0.1'))
  let inside = 0
  await new Promise<void>((resolve) => {
    server.on('connection', () => {
      if (++inside === visitors.length) resolve()
    })
  })
  let isClosed = false
  const closed = entrance.close().then(() => {
    isClosed = true
  })
  const [error]: unknown[] = await once(connect(port, '127.0.0.1'), 'error')
  expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  expect(isClosed).toBe(false)
  for (const visitor of visitors) visitor.end()
  await closed
})

it('does not open on a port that anything else has, another entrance included', async () => {
  const plain = createServer()
  const port = await listenOnFreePort(plain)
  await expect(answeringServer().entrance.open(port, null)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  plain.close()

  const { entrance } = answeringServer()
  const taken = await entrance.open(0, null)
  await expect(answeringServer().entrance.open(taken, null)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await entrance.close()
})

it('opens all its doors at one address of the computer, where one is named', async () => {
  const listen = vi.spyOn(Server.prototype, 'listen')
  const { entrance } = answeringServer()
  const port = await entrance.open(0, '127.0.0.1')
  expect(await visit(port, 1)).toEqual([expect.stringContaining('welcome')])
  await expect(answeringServer().entrance.open(port, '127.0.0.1')).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  for (const [options] of listen.mock.calls) expect(options).toMatchObject({ host: '127.0.0.1' })
  await entrance.close()
})

it('has one door where the system shares no port', async () => {
  const { listen } = Server.prototype
  const opened: unknown[] = []
  vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, options: object) {
    if (!('reusePort' in options)) {
      opened.push(options)
      return listen.call(this, options)
    }
    process.nextTick(() => this.emit('error', Object.assign(new Error('not shared'), { code: 'ENOTSUP' })))
    return this
  })
  const { entrance } = answeringServer()
  const port = await entrance.open(0, null)
  expect(opened).toHaveLength(1)
  expect(await visit(port, 1)).toEqual([expect.stringContaining('welcome')])
  await entrance.close()
})

it('is closed again where not all of its doors can be opened', async () => {
  const { listen } = Server.prototype
  let shared = 0
  vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, options: object) {
    if (!('reusePort' in options) || ++shared < 3) return listen.call(this, options)
    process.nextTick(() => this.emit('error', Object.assign(new Error('too many'), { code: 'EMFILE' })))
    return this
  })
  const { server, entrance } = answeringServer()
  await expect(entrance.open(0, null)).rejects.toMatchObject({ code: 'EMFILE' })
  expect(server.listening).toBe(false)
})

it('can be closed before it was opened', async () => {
  await answeringServer().entrance.close()
})
