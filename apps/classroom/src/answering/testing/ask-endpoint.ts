import type { AttemptContext } from '../endpoint/attempt-handler.ts'
import { readAttempt } from '../endpoint/read-attempt.ts'
import { receiveEvents } from '../endpoint/receive-events.ts'
import { tellFeedback } from '../endpoint/tell-feedback.ts'
import { firstAttempt } from './answering-test.ts'

/** What a test says of a request; the rest is as a device of the first seat would say it. */
export interface Asking {
  cookie: string
  params?: Partial<Awaited<AttemptContext['params']>>
  /** An empty one is left out. */
  headers?: Readonly<Record<string, string>>
}

const params = {
  classId: firstAttempt.classId,
  assignmentId: firstAttempt.assignmentId,
  attemptNumber: String(firstAttempt.attemptNumber),
}
const address = 'http://karda.local:3000/api/v1/'

/** Sends a body to `events/`; anything but a text is sent as JSON. */
export function postEvents(body: unknown, asking: Asking): Promise<Response> {
  const request = new Request(address, {
    method: 'POST',
    headers: headersOf(asking, { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }),
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return receiveEvents(request, contextOf(asking))
}

/** Asks for the attempt. */
export function getAttempt(asking: Asking): Promise<Response> {
  return readAttempt(new Request(address, { headers: headersOf(asking) }), contextOf(asking))
}

/** Asks for what is said of the answers. */
export function getFeedback(asking: Asking): Promise<Response> {
  return tellFeedback(new Request(address, { headers: headersOf(asking) }), contextOf(asking))
}

function headersOf({ cookie, headers }: Asking, usual: Readonly<Record<string, string>> = {}) {
  return Object.entries({ ...usual, Cookie: cookie, ...headers }).filter(([, value]) => value !== '')
}

function contextOf(asking: Asking): AttemptContext {
  return { params: Promise.resolve({ ...params, ...asking.params }) }
}
