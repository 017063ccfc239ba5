import type { AssignmentStatus, Attempt } from '@karda/assessment'
import type { Trouble } from './transport.ts'

/**
 * Where what was answered is. `nothing-yet`: nothing was answered. `on-device`: not sent yet. `saving`: being sent.
 * `offline`: the last try failed, or the server knows the attempt no more. `saved`: the server has given a receipt for all of it; `handed-in`: for the
 * submission too.
 */
export type OutboxStatus = 'nothing-yet' | 'on-device' | 'saving' | 'offline' | 'saved' | 'handed-in'

/** All that a page may want to say of an attempt on a device. */
export interface OutboxState {
  attempt: Attempt
  status: OutboxStatus
  /** Events without a receipt. */
  waiting: number
  /** The items of which an answer waits. */
  waitingItems: readonly string[]
  /** Whether something waits in this page alone, as the device cannot store it. */
  cannotStore: boolean
  /** Why the last try failed; null after one that did not. `no-attempt` though nothing waits: all of it is on the device alone. */
  trouble: Trouble | null
  /** Events that the server will never take, as when the teacher has taken their question away. */
  refused: number
  /** When the server had the last event on disk, by its clock; null before the first receipt in this page. */
  lastReceiptAt: number | null
  /** Where the assignment stood when the server answered last; null before. */
  assignment: AssignmentStatus | null
  /** Whether it was handed in after the last moment that counts, by what the server has answered. */
  isLate: boolean
}

/** The status that follows from the rest. */
export function outboxStatus(
  { attempt, waiting, trouble }: Pick<OutboxState, 'attempt' | 'waiting' | 'trouble'>,
  isSending: boolean,
): OutboxStatus {
  if (trouble !== null) return 'offline'
  if (waiting > 0) return isSending ? 'saving' : 'on-device'
  if (attempt.submitted) return 'handed-in'
  return attempt.counter > 0 ? 'saved' : 'nothing-yet'
}
