import type { AttemptEvent } from '@karda/assessment'

/** An event as a device keeps it. */
export interface KeptEvent {
  event: AttemptEvent
  /** When the server had it on disk, by the server's clock; null while no receipt says so. */
  receivedAt: number | null
  /** Whether that receipt says that the server has not kept it, and never will. */
  isRefused: boolean
  /** Whether the window that recorded it may still change it: the student is typing. */
  isOpen: boolean
}

/** What the server has said of an event, so that it is not sent again. */
export type DeviceReceipt = Pick<KeptEvent, 'event' | 'isRefused'> & { receivedAt: number }

/**
 * Where a device keeps an attempt, for all its windows. What a function returns resolves when the device has it, and
 * rejects where the device cannot keep it.
 */
export interface AnswerStore {
  /** All that is kept of the attempt, in the order of stamps of each client. */
  load(): Promise<KeptEvent[]>
  /** Keeps events for which there is no receipt, or none any more, `open` among them as one that may still be changed. */
  add(events: readonly AttemptEvent[], open: AttemptEvent | null): Promise<void>
  /** Notes receipts; an event that another window has changed since it was sent is passed over. */
  receive(receipts: readonly DeviceReceipt[]): Promise<void>
  /** Puts other events in an event's place; false where it is gone, as another window has done so already. */
  replace(event: AttemptEvent, next: readonly AttemptEvent[]): Promise<boolean>
  /** Forgets the attempt, unless something in it has no receipt yet. */
  wipeSettled(): Promise<void>
  /** Lets go of the device's store. */
  close(): void
}
