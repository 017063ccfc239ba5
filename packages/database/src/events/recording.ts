import type { AttemptEvent, Stamp } from '@karda/assessment'
import type { AttemptKey, BegunAttempt } from '../tables/attempts.ts'

/** What a device brings of one attempt, and as when it counts as received, in milliseconds since 1970. */
export interface EventDelivery {
  /** Where it says when the attempt was begun, it is of no other that has had the same key since. */
  key: AttemptKey | BegunAttempt
  events: readonly AttemptEvent[]
  receivedAt: number
}

/**
 * What became of an event. `kept`: it is on disk, and counts as received at `receivedAt` (milliseconds since 1970),
 * however often it is sent again. `conflict`: its stamp belongs to another event, which stays. `malformed`: its client
 * or item is not named as `storableName` asks; it was not kept. `full`: the attempt holds as many events as it may, and
 * takes nothing more but being handed in, or was handed in as often as it may be; it was not kept.
 */
export type Receipt =
  | { kind: 'kept'; stamp: Stamp; receivedAt: number }
  | { kind: 'conflict'; stamp: Stamp }
  | { kind: 'malformed'; stamp: Stamp }
  | { kind: 'full'; stamp: Stamp }

/** A receipt for each event, in their order; or nothing was kept, as there is no such attempt, or no longer. */
export type Recording = { kind: 'recorded'; receipts: readonly Receipt[] } | { kind: 'no-attempt' }
