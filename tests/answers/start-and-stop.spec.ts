import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { expect, test } from '@playwright/test'
import { runServer, startServer } from '../server/start-server.ts'
import { storyPages } from '../site/sitemap.ts'

test('a server that is told to stop finishes what is in hand and exits with 0', async () => {
  const server = await startServer()
  const { hostname, port } = new URL(server.origin)
  const path = storyPages[0]?.path ?? ''
  const size = (await (await fetch(server.origin + path)).arrayBuffer()).byteLength
  // More than the network holds between the two: the server has answers in hand while nobody reads them.
  const count = Math.ceil(16_000_000 / size)
  const visitor = connect(Number(port), hostname)
  await once(visitor, 'connect')
  visitor.pause()
  visitor.write(`GET ${path} HTTP/1.1\r\nHost: karda\r\n\r\n`.repeat(count))
  await expect.poll(() => visitor.bytesWritten).toBeGreaterThan(0)
  await fetch(`${server.origin}/healthz`)

  server.signal()
  await expect.poll(server.log).toContain('stopping')
  expect(server.log()).not.toContain('stopped')
  const received = await readToEnd(visitor)

  expect(received).not.toHaveLength(0)
  expect(unfinishedAnswers(received)).toBe(0)
  expect(await server.exitCode).toBe(0)
})

test('a port in use is said in plain words, with what to do', async () => {
  const occupant = createServer()
  occupant.listen(0)
  await once(occupant, 'listening')
  const address = occupant.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const { exitCode, output } = await runServer({ PORT: String(port) })
  occupant.close()

  expect(exitCode).toBe(1)
  expect(output).toContain(`port ${port} is in use`)
  expect(output).toContain('PORT=')
  expect(output).not.toMatch(/^\s+at /m)
})

for (const value of ['banana', '-1', '70000', '3.5']) {
  test(`the port “${value}” is refused with what was expected and what was found`, async () => {
    const { exitCode, output } = await runServer({ PORT: value })
    expect(exitCode).toBe(2)
    expect(output).toContain('PORT')
    expect(output).toContain('expected: a whole number from 0 to 65535')
    expect(output).toContain(`found:    "${value}"`)
    expect(output).not.toMatch(/^\s+at /m)
  })
}

function readToEnd(socket: ReturnType<typeof connect>): Promise<Buffer> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.resume()
  return once(socket, 'close').then(() => Buffer.concat(chunks))
}

/** Answers whose text is shorter than their own head says. */
function unfinishedAnswers(stream: Buffer): number {
  let position = 0
  while (position < stream.length) {
    const headEnd = stream.indexOf('\r\n\r\n', position)
    if (headEnd === -1) return 1
    const head = stream.subarray(position, headEnd).toString('latin1')
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1])
    position = headEnd + 4 + length
  }
  return position === stream.length ? 0 : 1
}
