import type { Attempt, AttemptEvent, ItemResponse } from '@karda/assessment'
import type { NewEvent } from './event-book.ts'
import type { OutboxState } from './outbox-state.ts'

/**
 * What a window of a device has to hand in of an attempt. Everything recorded is on the device before it is sent, and is
 * sent until the server has given a receipt for it.
 */
export interface Outbox {
  /** Takes up what the device keeps and what the server knows, and sends what waits. */
  start(): Promise<void>
  /**
   * Notes what happened. The state says so when this returns; what is returned resolves when it is on the device, or
   * turned out not to fit there. Where `isTyping`, what follows soon may still change it, and it is sent a moment later.
   */
  record(event: NewEvent, options?: { isTyping: boolean }): Promise<void>
  /** Hands in these responses, by item id. */
  submit(responses: Readonly<Record<string, ItemResponse>>): Promise<void>
  /** Tries at once, as when there may be a connection again. */
  wake(): void
  /** Sends what waits as the page is being left; its answer will not be heard. */
  hide(): void
  /** Asks the server what it knows, from other devices too; resolves when it has answered or not. */
  refresh(): Promise<void>
  /** Takes up all that the server knows. */
  mergeFromServer(attempt: Attempt): void
  /** All events that are known here, for a file. */
  events(): readonly AttemptEvent[]
  getState(): OutboxState
  /** Calls back at every change of the state; returns what ends that. */
  subscribe(listener: () => void): () => void
  stop(): void
}
