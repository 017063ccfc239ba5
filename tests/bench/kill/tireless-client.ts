import { setTimeout as wait } from 'node:timers/promises'
import { attemptPath, type SeatedStudent } from '../../classroom/seated-student.ts'
import { jsonBody, sendRequest } from '../../server/send-request.ts'

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

/**
 * Answers the same question again and again, as fast as receipts come, until `isOver`; returns what was acknowledged. An
 * answer whose request failed is never sent again: whether the server has it is the server's doing alone.
 */
export async function answerTirelessly(
  student: SeatedStudent,
  item: string,
  place: ServerPlace,
  isOver: () => boolean,
): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = []
  const client = `device-${student.seatId}`
  for (let counter = 1; !isOver(); counter += 1) {
    while (place.origin === null && !isOver()) await wait(5)
    if (place.origin === null) break
    const text = `${student.seatId} ${counter}`
    const isKept = await sendAnswer(place.origin, student, { client, counter, item, text })
    if (isKept) acknowledged.push({ seatId: student.seatId, client, counter, text })
  }
  return acknowledged
}

async function sendAnswer(
  origin: string,
  student: SeatedStudent,
  { client, counter, item, text }: { client: string; counter: number; item: string; text: string },
): Promise<boolean> {
  const response = { type: 'extended', text }
  const event = { kind: 'saved', stamp: { client, counter }, at: Date.now(), item, response }
  try {
    const answer = await sendRequest(origin, attemptPath(student, 'events/'), {
      cookie: student.cookie,
      body: jsonBody({ events: [event] }),
    })
    // Told to wait, a client waits; the answer counts as not acknowledged.
    if (answer.status === 429) await wait(Number(answer.headers['retry-after'] ?? 1) * 1000)
    return answer.status === 200 && JSON.parse(answer.text).receipts[0]?.kind === 'kept'
  } catch {
    // The server was killed under the request.
    return false
  }
}
