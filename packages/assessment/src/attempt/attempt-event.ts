import type { LocaleCode } from '@karda/i18n'
import type { ItemResponse } from '../response/item-response.ts'

/**
 * The place of an event among all events of an attempt, on whichever device it happened (a Lamport timestamp: Lamport
 * 1978, “Time, Clocks, and the Ordering of Events”). `counter`, from 1, is above every counter that the device has seen;
 * `client` orders events of two devices that did not know of each other.
 */
export interface Stamp {
  counter: number
  client: string
}

interface EventBase {
  stamp: Stamp
  /** Whole milliseconds since 1970 by the device's clock; never decides what counts. */
  at: number
}

/** The items were shown; `seed`, a whole number, decides the order of their choices. The first one counts. */
export interface StartedEvent extends EventBase {
  kind: 'started'
  seed: number
}

/** An answer was given or, where `response` is null, taken back. The last one of an item counts. */
export interface SavedEvent extends EventBase {
  kind: 'saved'
  item: string
  response: ItemResponse | null
  /** The language in which the item was read as it was answered; absent where that is not known. Decides no score. */
  locale?: LocaleCode
}

/** The student asked how right the answer to an item is; a later save makes it open again. */
export interface CheckedEvent extends EventBase {
  kind: 'checked'
  item: string
}

/** The student handed in these answers, by item id. The first one counts. */
export interface SubmittedEvent extends EventBase {
  kind: 'submitted'
  responses: Readonly<Record<string, ItemResponse>>
}

/** Someone has looked through what was handed in. The first one counts. */
export interface ReviewedEvent extends EventBase {
  kind: 'reviewed'
}

/** Something that happened in an attempt; plain data that survives JSON. */
export type AttemptEvent = StartedEvent | SavedEvent | CheckedEvent | SubmittedEvent | ReviewedEvent
