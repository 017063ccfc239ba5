import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { closeAssignment } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { receiveEvents } from '../../src/answering/endpoint/receive-events.ts'
import { answeringTest, quiz } from '../../src/answering/testing/answering-test.ts'
import { savedWord } from '../../src/answering/testing/sample-events.ts'
import { chain } from '../http/chain.ts'
import { KardaRequest } from '../http/karda-request.ts'
import { listenOnFreePort } from '../testing/listen-on-free-port.ts'
import { answersReceiver, receiveAnswers } from './receive-answers.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const path = '/api/v1/classes/class-1/assignments/quiz-1/attempts/1/events/'

let origin: string
let failures: unknown[]
let server: ReturnType<typeof listen>

/** A server of this step alone, behind which everything else is answered with 404. */
function listen(step = receiveAnswers) {
  const answer = chain(
    [
      (request, _response, next) => {
        request.path = request.url ?? ''
        next()
      },
      step,
      (_request, response) => {
        response.writeHead(404).end()
      },
    ],
    (failure, _request, response) => {
      failures.push(failure)
      response.writeHead(500).end()
    },
  )
  return createServer({ IncomingMessage: KardaRequest }, answer)
}

beforeEach(async () => {
  failures = []
  server = listen()
  origin = `http://127.0.0.1:${await listenOnFreePort(server)}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function post(body: string, headers: Readonly<Record<string, string>>, at = path): Promise<Response> {
  return fetch(`${origin}${at}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: origin,
      'Sec-Fetch-Site': 'same-origin',
      ...headers,
    },
    body,
  })
}

describe('answers that a device sends', () => {
  const body = JSON.stringify({ events: [savedWord(1, 'Հայաստան')] })

  it('are kept and acknowledged', async ({ room }) => {
    await room.start()
    const answer = await post(body, { Cookie: await room.seatCookie() })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('application/json')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    expect(await answer.json()).toMatchObject({ receipts: [{ kind: 'kept' }] })
  })

  it('are refused as the route of the framework refuses them', async ({ room }) => {
    await room.start()
    const cookie = await room.seatCookie()
    expect((await post(body, {})).status).toBe(401)
    expect((await post('{', { Cookie: cookie })).status).toBe(400)
    expect((await post(body, { Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  })

  it('are not waited for where nobody says to sit in the class', async ({ room }) => {
    const cookies = ['', `Cookie: ${await room.seatCookie('seat-1', 'class-2')}\r\n`]
    for (const cookie of cookies) {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1')
      socket.write(`POST ${path} HTTP/1.1\r\nHost: karda\r\n${cookie}Content-Length: 100\r\n\r\n{"events"`)
      const [answer]: unknown[] = await once(socket, 'data')
      expect(String(answer)).toMatch(/^HTTP\/1.1 401 .*Cache-Control: private, no-store.*"no-seat"/s)
      socket.destroy()
    }
  })

  it('at another address are left to others', async ({ room }) => {
    const cookie = await room.seatCookie()
    for (const other of [path.slice(0, -1), path.replace('events', 'feedback'), `${path}more/`]) {
      expect((await post(body, { Cookie: cookie }, other)).status).toBe(404)
    }
    expect((await fetch(`${origin}${path}`)).status).toBe(404)
  })

  it('whose connection breaks in the middle are no failure of the server', async ({ room }) => {
    const cookie = await room.seatCookie()
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    await once(socket, 'connect')
    const arrived = once(server, 'request')
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: karda\r\nCookie: ${cookie}\r\nContent-Length: 100\r\n\r\n{"events"`,
    )
    const [request] = await arrived
    const ended = new Promise((resolve) => request.once('close', resolve))
    socket.destroy()
    await ended
    await new Promise(setImmediate)
    expect(failures).toEqual([])
  })

  it('count as there since they were read, where the quiz is closed while they wait for their turn', {
    timeout: 60_000,
  }, async ({ room, onTestFinished }) => {
    onTestFinished(() => void vi.useRealTimers())
    await room.start()
    const headers = { Cookie: await room.seatCookie(), 'Content-Type': 'application/json' }
    const open = Promise.withResolvers<void>()
    let begun = 0
    const busy = listen(
      answersReceiver(async (request, context) => {
        begun += 1
        if (begun > 24) return receiveEvents(request, context)
        await open.promise
        return new Response('{}')
      }),
    )
    const origin = `http://127.0.0.1:${await listenOnFreePort(busy)}`
    const send = () =>
      fetch(`${origin}${path}`, { method: 'POST', headers: { ...headers, Origin: origin }, body })
    const others = Array.from({ length: 24 }, send)
    await vi.waitFor(() => expect(begun).toBe(24), { timeout: 20_000 })
    const readAt = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: readAt })
    const arrived = once(busy, 'request')
    const last = send()
    const [request] = await arrived
    if (!request.readableEnded) await once(request, 'end')
    await new Promise(setImmediate)
    await closeAssignment(room.database, quiz, readAt + 400)
    vi.setSystemTime(readAt + 800)
    open.resolve()
    expect(await (await last).json()).toMatchObject({
      receipts: [{ kind: 'kept', receivedAt: readAt }],
      countsUntil: readAt + 400,
      now: readAt + 800,
    })
    await Promise.all(others)
    busy.closeAllConnections()
    busy.close()
  })

  it('are worked on by 24, the others after them and not all in one turn', { timeout: 60_000 }, async ({
    room,
  }) => {
    const headers = { Cookie: await room.seatCookie() }
    let underWay = 0
    let most = 0
    let begun = 0
    const begunInOneTurn = Promise.withResolvers<number>()
    const open = Promise.withResolvers<void>()
    const busy = listen(
      answersReceiver(async () => {
        underWay += 1
        begun += 1
        most = Math.max(most, underWay)
        if (begun === 25) setImmediate(() => begunInOneTurn.resolve(begun - 24))
        await open.promise
        underWay -= 1
        return new Response('{}')
      }),
    )
    let come = 0
    busy.on('request', () => {
      come += 1
    })
    const at = `http://127.0.0.1:${await listenOnFreePort(busy)}${path}`
    const answers = Promise.all(
      Array.from({ length: 60 }, () => fetch(at, { method: 'POST', headers, body: '{}' })),
    )
    // A busy machine takes its time over sixty connections.
    await vi.waitFor(() => expect([come, underWay]).toEqual([60, 24]), { timeout: 20_000 })
    open.resolve()
    expect((await answers).map(({ status }) => status)).toEqual(Array(60).fill(200))
    expect(most).toBe(24)
    expect(await begunInOneTurn.promise).toBeLessThan(24)
    busy.closeAllConnections()
    busy.close()
  })
})
