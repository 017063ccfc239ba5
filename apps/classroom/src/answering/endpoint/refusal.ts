import type { RefusedAnswer } from '../protocol/answers.ts'

const statuses: Readonly<Record<RefusedAnswer['error'], number>> = {
  malformed: 400,
  'no-seat': 401,
  foreign: 403,
  'no-attempt': 404,
  'too-large': 413,
  'not-json': 415,
  wait: 429,
  unavailable: 503,
}

/** The answer that refuses a device; `retryAfter` in seconds. */
export function refusal(error: RefusedAnswer['error'], retryAfter?: number): Response {
  const answer: RefusedAnswer = { error }
  const headers = new Headers(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) })
  return Response.json(answer, { status: statuses[error], headers })
}
