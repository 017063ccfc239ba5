import type {
  CheckedEvent,
  ReviewedEvent,
  SavedEvent,
  StartedEvent,
  SubmittedEvent,
} from './attempt-event.ts'

/**
 * What is known of an attempt; plain data that survives JSON. It holds of each kind of event the one that counts, of
 * saves and checks one an item, so it grows with the items and not with the events.
 *
 * "Counts" is the first or the last in the order of stamps, never the order of arrival: any order and any repetition of
 * the same events gives the same attempt, and two devices that have seen the same events agree (a join-semilattice:
 * Shapiro et al. 2011, "Conflict-free Replicated Data Types"). That one save an item is enough rests on the submission
 * bringing along the answers that it hands in. If it only marked a point among the saves, then any save could still
 * turn out to be the last before a submission that has not arrived yet, and all would have to be kept.
 */
export interface Attempt {
  /** The highest counter of any event seen; 0 before the first. */
  counter: number
  started: StartedEvent | null
  /** By item id. */
  saved: Readonly<Record<string, SavedEvent>>
  /** By item id. */
  checked: Readonly<Record<string, CheckedEvent>>
  submitted: SubmittedEvent | null
  reviewed: ReviewedEvent | null
}
