import type { AttemptEvent } from '@karda/assessment'
import type { BegunAttempt } from '@karda/database'
import type { EventsRequest } from '../protocol/answers.ts'
import { attemptHeaders, attemptPath } from '../protocol/attempt-path.ts'
import { readAttemptAnswer, readEventsAnswer, readRefusal } from './read-answer.ts'
import type { Outcome, Transport, Trouble } from './transport.ts'

/** Milliseconds after which an answer is no longer waited for. */
export const answerLimit = 10_000

/** What a transport over HTTP takes of its surroundings. */
export interface HttpSurroundings {
  fetch: typeof fetch
  /** Calls back after some milliseconds, unless the function that it returns is called before. */
  after: (milliseconds: number, act: () => void) => () => void
}

/** The way to the server's handlers of an attempt. */
export function createHttpTransport(key: BegunAttempt, { fetch, after }: HttpSurroundings): Transport {
  const eventsPath = attemptPath(key, 'events/')

  async function ask<Answer>(
    path: string,
    init: RequestInit,
    read: (body: unknown) => Answer | undefined,
  ): Promise<Outcome<Answer>> {
    const giveUp = new AbortController()
    const stopWaiting = after(answerLimit, () => giveUp.abort())
    try {
      const response = await fetch(path, {
        ...init,
        credentials: 'same-origin',
        cache: 'no-store',
        // Where we are led elsewhere it is not the server that answers.
        redirect: 'error',
        signal: giveUp.signal,
      })
      return outcomeOf(response, await response.text(), read)
    } catch {
      return failed('no-connection')
    } finally {
      stopWaiting()
    }
  }

  return {
    send: (events) => ask(eventsPath, eventsRequest(key, events), readEventsAnswer),
    read: () => ask(attemptPath(key), { headers: attemptHeaders(key) }, readAttemptAnswer),
    sendAtLeaving(events) {
      // What has not arrived by then is still on the device.
      fetch(eventsPath, { ...eventsRequest(key, events), credentials: 'same-origin', keepalive: true }).catch(
        () => undefined,
      )
    },
  }
}

function eventsRequest(key: BegunAttempt, events: readonly AttemptEvent[]): RequestInit {
  const request: EventsRequest = { events }
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...attemptHeaders(key) },
    body: JSON.stringify(request),
  }
}

function outcomeOf<Answer>(
  { status, headers }: Response,
  text: string,
  read: (body: unknown) => Answer | undefined,
): Outcome<Answer> {
  const body = jsonOf(text)
  const answer = status === 200 ? read(body) : undefined
  if (answer !== undefined) return { kind: 'answered', answer }
  return failed(readRefusal(body) ?? troubleOf(status), secondsOf(headers.get('Retry-After')))
}

/** What a status says that came without a code of ours, as from a proxy in between. */
function troubleOf(status: number): Trouble {
  if (status === 413) return 'too-large'
  return status === 408 || status === 425 || status === 429 || status >= 500 ? 'busy' : 'not-ours'
}

function failed(trouble: Trouble, retryAfter: number | null = null): Outcome<never> {
  return { kind: 'failed', trouble, retryAfter }
}

/** The form with a date is passed over: the device's clock may be wrong. */
function secondsOf(retryAfter: string | null): number | null {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
