import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pino } from 'pino'
import { expect, it, onTestFinished } from 'vitest'
import { chain } from '../http/chain.ts'
import { KardaRequest } from '../http/karda-request.ts'
import { ask } from '../testing/ask.ts'
import { noMemory, startFixtureServer } from '../testing/fixture-server.ts'
import { listenOnFreePort } from '../testing/listen-on-free-port.ts'
import { answerFailure } from './answer-failure.ts'
import { guardPipedFile } from './guard-piped-file.ts'

it('goes on serving when a file of the site disappears under it', async () => {
  const fixture = await startFixtureServer('http://localhost:3000', noMemory)
  onTestFinished(fixture.close)
  await rm(join(fixture.siteFolder, 'robots.txt'))
  await expect(ask(fixture.port, '/robots.txt')).rejects.toThrow('socket hang up')
  await expect(ask(fixture.port, '/robots.txt', { headers: { Range: 'bytes=0-1' } })).rejects.toThrow(
    'socket hang up',
  )
  expect(fixture.logLines).toHaveLength(2)
  expect(fixture.logLines[0]).toContain('could not be read')
  expect((await ask(fixture.port, '/en/')).status).toBe(200)
})

it('closes the file when the visitor leaves before its end', async () => {
  const log = pino({ enabled: false })
  const endless = new Readable({
    read() {
      this.push('on and on ')
    },
  })
  const answer = chain(
    [guardPipedFile(log), (_request, response) => void endless.pipe(response)],
    answerFailure(log),
  )
  const server = createServer({ IncomingMessage: KardaRequest }, answer)
  onTestFinished(() => {
    server.close()
  })
  const socket = connect(await listenOnFreePort(server), '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await once(socket, 'data')
  socket.destroy()
  await once(endless, 'close')
  expect(endless.destroyed).toBe(true)
})
