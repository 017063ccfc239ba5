import { setTimeout as wait } from 'node:timers/promises'
import { attemptPath, type SeatedStudent } from '../../classroom/seated-student.ts'
import { jsonBody, sendRequest } from '../../server/send-request.ts'
import { type Reply, readReply } from './read-reply.ts'

/** An answer for which the server gave a receipt. */
export interface Acknowledged {
  seatId: string
  client: string
  counter: number
  /** What was typed; no other answer has the same. */
  text: string
}

/** How the server can be reached, which changes whenever it starts again. */
export interface ServerPlace {
  /** Null while it is down. */
  origin: string | null
}

/** What all clients together have met with. */
export interface ClientLog {
  acknowledged: Acknowledged[]
  /** Requests that were told to come again, as the database was away. */
  refused: number
  /** Requests that broke, as when the server is killed. */
  broken: number
  /** What else was answered; no device expects it. */
  mistakes: string[]
}

/** How a client goes about it, and what it writes its luck into. */
export interface Tirelessness {
  log: ClientLog
  /** Milliseconds from one answer to the next at least. */
  rest: number
  isOver: () => boolean
}

/** Milliseconds until a refused answer is sent again. A device waits longer; here something is to be under way always. */
const impatience = 200

/**
 * Answers the same question again and again, as fast as receipts come and `rest` allows, until `isOver`, and writes into
 * `log` what comes of it. What the server refused for the moment is sent again, the very same, as a device does. An answer
 * whose request broke is never sent again: whether the server has it is the server's doing alone.
 */
export async function answerTirelessly(
  student: SeatedStudent,
  item: string,
  place: ServerPlace,
  { log, rest, isOver }: Tirelessness,
): Promise<void> {
  const client = `device-${student.seatId}`
  let counter = 1
  let at = Date.now()
  while (!isOver()) {
    if (place.origin === null) {
      await wait(5)
      continue
    }
    const answer = { seatId: student.seatId, client, counter, text: `${student.seatId} ${counter}` }
    const rested = wait(rest)
    const reply = await sendAnswer(place.origin, student, { ...answer, item, at })
    if (reply.kind !== 'refused') {
      counter += 1
      at = Date.now()
    }
    switch (reply.kind) {
      case 'kept':
        log.acknowledged.push(answer)
        await rested
        break
      case 'refused':
        log.refused += 1
        await wait(impatience)
        break
      case 'told-to-wait':
        await wait(reply.seconds * 1000)
        break
      case 'broken':
        log.broken += 1
        break
      case 'mistaken':
        log.mistakes.push(reply.what)
        break
      default:
        reply satisfies never
    }
  }
}

async function sendAnswer(
  origin: string,
  student: SeatedStudent,
  { client, counter, text, item, at }: Acknowledged & { item: string; at: number },
): Promise<Reply> {
  const response = { type: 'extended', text }
  const event = { kind: 'saved', stamp: { client, counter }, at, item, response }
  try {
    const answer = await sendRequest(origin, attemptPath(student, 'events/'), {
      cookie: student.cookie,
      body: jsonBody({ events: [event] }),
    })
    return readReply(answer)
  } catch {
    // The server was killed under the request.
    return { kind: 'broken' }
  }
}
