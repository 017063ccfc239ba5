import type { AttemptEvent } from '@karda/assessment'
import type { AttemptAnswer, EventsAnswer, RefusedAnswer } from '../protocol/answers.ts'

/**
 * Why something did not reach the server: there is no connection, something else answers in the server's place (the door
 * page of a guest network, a proxy), the server is overloaded or being restarted, the attempt holds as much as it may, or
 * the server refused with its own code.
 */
export type Trouble = 'no-connection' | 'not-ours' | 'busy' | 'full' | RefusedAnswer['error']

/** An answer of the server's, or the trouble, with the seconds to wait before the next try where the server said so. */
export type Outcome<Answer> =
  | { kind: 'answered'; answer: Answer }
  | { kind: 'failed'; trouble: Trouble; retryAfter: number | null }

/** The way to the server. Nothing of it rejects. */
export interface Transport {
  send(events: readonly AttemptEvent[]): Promise<Outcome<EventsAnswer>>
  read(): Promise<Outcome<AttemptAnswer>>
  /** Sends while the page is being left, when no answer will be heard any more. */
  sendAtLeaving(events: readonly AttemptEvent[]): void
}
