import type { ServerResponse } from 'node:http'
import pLimit from 'p-limit'
import type { DeviceRequest } from '../../src/answering/endpoint/device-request.ts'
import { receiveEvents } from '../../src/answering/endpoint/receive-events.ts'
import { refusal } from '../../src/answering/endpoint/refusal.ts'
import { seatPassIn } from '../../src/seats/seat-cookie.ts'
import { createTurnstile } from '../http/create-turnstile.ts'
import type { Handler } from '../http/handler.ts'
import type { KardaRequest } from '../http/karda-request.ts'

/** The address of an attempt's events, as the framework's routes have it as well. */
const eventsPath = /^\/api\/v1\/classes\/([\w-]+)\/assignments\/([\w-]+)\/attempts\/([\w-]+)\/events\/$/

/** How many are worked on at once, and come into one commit; whoever else comes meanwhile waits in order. */
const mostInHand = 24

/**
 * How many of them are taken in hand in one turn of the event loop. It is what makes it fair: the turn then ends soon, so
 * that those who are not in yet come in, and take their place behind those who were there before them.
 */
const mostInTurn = 8

/**
 * Answers what students' devices send without the way through the framework, which takes longer than all that is done
 * with an answer; when a school hands in, hundreds a second come. Nothing depends on it: the framework has a route at
 * the same address with the same handler.
 */
export const receiveAnswers: Handler = answersReceiver(receiveEvents)

/** The step that has every answer received by `receive`, so many at once as one server takes in hand. */
export function answersReceiver(receive: typeof receiveEvents): Handler {
  const inHand = pLimit(mostInHand)
  const pass = createTurnstile(mostInTurn)
  return async (request, response, next) => {
    const [, classId, assignmentId, attemptNumber] = eventsPath.exec(request.path) ?? []
    if (request.method !== 'POST' || !classId || !assignmentId || !attemptNumber) {
      next()
      return
    }
    // Whoever does not even say that they sit in the class is not listened to: what they send would be held meanwhile.
    if (!seatPassIn(request.headers.cookie ?? '', classId)) return send(response, refusal('no-seat'))
    const body = await readBody(request)
    if (!body) return
    // A student is not to blame for how long the server takes until their turn.
    const deviceRequest = asDeviceRequest(request, { body, readAt: Date.now() })
    const params = Promise.resolve({ classId, assignmentId, attemptNumber })
    const answer = await inHand(async () => {
      await pass()
      return receive(deviceRequest, { params })
    })
    await send(response, answer)
  }
}

async function send(response: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'Cache-Control': 'private, no-store',
    'Content-Length': body.byteLength,
  })
  response.end(body)
}

/** What was sent, whose length was told and allowed; undefined where the connection broke, and nobody waits any more. */
async function readBody(request: KardaRequest): Promise<Uint8Array[] | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk)
  } catch (failure) {
    if (request.complete) throw failure
    return undefined
  }
  return chunks
}

/** The request as handlers below an attempt's address read it. */
function asDeviceRequest(
  { headers }: KardaRequest,
  received: Required<Pick<DeviceRequest, 'body' | 'readAt'>>,
): DeviceRequest {
  return {
    method: 'POST',
    headers: { get: (name) => headers[name.toLowerCase()]?.toString() ?? null },
    ...received,
  }
}
