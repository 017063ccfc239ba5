import type {
  AnswerKey,
  AssignmentStatus,
  Attempt,
  AttemptEvent,
  Explanation,
  ItemResponse,
  Score,
  Stamp,
} from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'

/** What a device sends to `events/`: at most {@link mostEvents} of them, in a body of at most {@link mostBytes}. */
export interface EventsRequest {
  events: readonly AttemptEvent[]
}

/** Events in one request at most; a device that has more sends them one request after the other. */
export const mostEvents = 200

/** Bytes of a request's body at most. */
export const mostBytes = 256 * 1024

/**
 * What became of an event. `kept`: it is on disk, and counts as received at `receivedAt`, however often it is sent
 * again. `conflict`: its stamp belongs to another event, which stays. `malformed`: it was no event of this attempt, and
 * was not kept: an answer to an item that is not asked, or one that does not fit its item, or a submission longer than
 * all answers can be. `full`: the attempt holds as many events as it may, and takes nothing more but being handed in; a
 * submission holds the answers themselves, so that nothing is lost. Of a submission it says that the attempt was handed
 * in often enough, and the first one counts. `stamp` is null where none could be read. Times are milliseconds since
 * 1970 by the server's clock.
 */
export type EventReceipt =
  | { kind: 'kept'; stamp: Stamp; receivedAt: number }
  | { kind: 'conflict'; stamp: Stamp }
  | { kind: 'malformed'; stamp: Stamp | null }
  | { kind: 'full'; stamp: Stamp }

/** The answer 200 to `events/`: a receipt for each event, in their order. */
export interface EventsAnswer {
  receipts: readonly EventReceipt[]
  assignment: AssignmentStatus
  /** What arrives later does not count; null where there is no such moment. */
  countsUntil: number | null
  now: number
}

/** The answer 200 to a `GET` of an attempt: all that the server knows of it, from every device. */
export interface AttemptAnswer {
  attempt: Attempt
  seed: number
  /** When it was handed in first; null while it was not. */
  submittedAt: number | null
  assignment: AssignmentStatus
  /** As in {@link EventsAnswer}. */
  countsUntil: number | null
  now: number
}

/** Why what is right in an item is right, in one language. */
export interface ToldWords {
  explanation: Explanation
  /** The sentences of the story that decide, by segment of the level (`p2s1`). */
  evidence: Readonly<Record<string, string>>
}

/** What is said of one item. */
export interface ToldItem {
  answerKey: AnswerKey
  /** What counts, by the server's clock; null where no answer does. */
  response: ItemResponse | null
  /**
   * Whether the item was closed by a check: then nothing but `response` is shown any more, and it cannot be changed. What
   * else a device knows of the item was saved too late.
   */
  isChecked: boolean
  /** Of an extended answer by the teacher's marks, once there are any. */
  score: Score
  /** By the assignment's languages. */
  words: Readonly<Partial<Record<LocaleCode, ToldWords>>>
}

/**
 * The answer 200 to a `GET` of `feedback/`: by item id, of those items alone of which the student may know by what is on
 * the server's disk. Where feedback is given at once, the `checked` event must have its receipt before.
 */
export interface FeedbackAnswer {
  items: Readonly<Record<string, ToldItem>>
  /** When the teacher tells the others, in milliseconds since 1970; null where no moment is set. */
  releasedAt: number | null
  assignment: AssignmentStatus
  now: number
}

/**
 * Every other answer, as JSON; the server in front of the handlers refuses with 403, 411 or 413 in plain text, so the
 * status decides. 400 `malformed`; 401 `no-seat`: the device acts for no seat of this class, or no longer; 403
 * `foreign`: the page that asks is not ours; 404 `no-attempt`; 413 `too-large`; 415 `not-json`; 429 `wait`, with
 * `Retry-After` in seconds; 503 `unavailable`: nothing was kept, and the same can be sent again.
 */
export interface RefusedAnswer {
  error:
    | 'malformed'
    | 'no-seat'
    | 'foreign'
    | 'no-attempt'
    | 'too-large'
    | 'not-json'
    | 'wait'
    | 'unavailable'
}
