import type { AttemptEvent } from '../attempt/attempt-event.ts'

/** An event, and when the server heard of it, in milliseconds since 1970. */
export interface ReceivedEvent {
  event: AttemptEvent
  receivedAt: number
}
