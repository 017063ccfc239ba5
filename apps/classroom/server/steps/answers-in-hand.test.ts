import { createServer } from 'node:http'
import { afterEach, expect, it, vi } from 'vitest'
import { chain } from '../http/chain.ts'
import { KardaRequest } from '../http/karda-request.ts'
import { listenOnFreePort } from '../testing/listen-on-free-port.ts'
import { receiveAnswers } from './receive-answers.ts'

const endpoint = vi.hoisted(() => ({ underWay: 0, most: 0, open: Promise.withResolvers<void>() }))

// What is under test is how many come here at once, not what is done with them.
vi.mock('../../src/answering/endpoint/receive-events.ts', () => ({
  receiveEvents: async () => {
    endpoint.underWay += 1
    endpoint.most = Math.max(endpoint.most, endpoint.underWay)
    await endpoint.open.promise
    endpoint.underWay -= 1
    return new Response('{}')
  },
}))

const server = createServer(
  { IncomingMessage: KardaRequest },
  chain(
    [
      (request, _response, next) => {
        request.path = request.url ?? ''
        next()
      },
      receiveAnswers,
    ],
    (failure) => {
      throw failure
    },
  ),
)
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

it('works on 24 answers at once, and on the others after them', async () => {
  const origin = `http://127.0.0.1:${await listenOnFreePort(server)}`
  const path = '/api/v1/classes/class-1/assignments/quiz-1/attempts/1/events/'
  const come = vi.fn()
  server.on('request', come)

  const answers = Promise.all(
    Array.from({ length: 60 }, () => fetch(`${origin}${path}`, { method: 'POST', body: '{}' })),
  )
  await vi.waitFor(() => expect(come).toHaveBeenCalledTimes(60))
  await vi.waitFor(() => expect(endpoint.underWay).toBe(24))
  endpoint.open.resolve()

  expect((await answers).map(({ status }) => status)).toEqual(Array(60).fill(200))
  expect(endpoint.most).toBe(24)
})
