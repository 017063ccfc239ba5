import { type CountedAttempt, type Item, isAnswered } from '@karda/assessment'
import type { Progress, Seat } from '@karda/database'

/**
 * Milliseconds for which a student counts as here after the device was last heard of: it tells of every answer, and asks
 * for news once a minute. Without a script it is heard of from page to page only, and reading takes its time.
 */
export const hereWithin = 180_000

/** Whether a seat's student is there just now; `since` (milliseconds since 1970) is when it was last heard of. */
export type LivePresence = { kind: 'here' } | { kind: 'away'; since: number | null }

/**
 * When all that counts of what was handed in had arrived, in milliseconds since 1970. `uncounted`: the hand-in arrived when
 * nothing counts any more.
 */
export interface LiveHandIn {
  kind: 'in-time' | 'late' | 'uncounted'
  at: number
}

/** A seat and how far its student has come. */
export interface LiveSeat {
  seatId: string
  aliasKey: string
  presence: LivePresence
  /** The latest attempt; 0 before the first. */
  attemptNumber: number
  /** How many items have an answer that counts. */
  answered: number
  /** The item that was answered last; null before the first answer. */
  lastItemId: string | null
  /** Null while it is not handed in. */
  handIn: LiveHandIn | null
}

/** What a seat's line is made of. */
export interface LiveSeatSource {
  seat: Seat
  /** What happened in its latest attempt. */
  progress: readonly Progress[]
  /** What of that counts. */
  counted: CountedAttempt
  items: readonly Item[]
  dueAt: number | null
  lastSeenAt: number | undefined
}

/** See `LiveSeat`; the student is here or away at `now`. */
export function liveSeat(source: LiveSeatSource, now: number): LiveSeat {
  const { seat, progress, counted, items, lastSeenAt } = source
  return {
    seatId: seat.seatId,
    aliasKey: seat.aliasKey,
    presence:
      lastSeenAt !== undefined && now - lastSeenAt <= hereWithin
        ? { kind: 'here' }
        : { kind: 'away', since: lastSeenAt ?? null },
    attemptNumber: progress[0]?.attemptNumber ?? 0,
    answered: items.filter((item) => isAnswered(item, counted.responses[item.id] ?? null)).length,
    lastItemId: lastAnsweredItem(progress, new Set(items.map(({ id }) => id))),
    handIn: handInOf(source),
  }
}

/** By the server's clock first: a device's own may be wrong by a day. */
function lastAnsweredItem(progress: readonly Progress[], asked: ReadonlySet<string>): string | null {
  const answers = progress.flatMap(({ event, receivedAt }) =>
    event.kind === 'saved' && event.response && asked.has(event.item)
      ? [{ item: event.item, receivedAt, counter: event.stamp.counter }]
      : [],
  )
  const last = answers.sort((a, b) => a.receivedAt - b.receivedAt || a.counter - b.counter).at(-1)
  return last?.item ?? null
}

function handInOf({ progress, counted, dueAt }: LiveSeatSource): LiveHandIn | null {
  const { handedInAt } = counted
  if (handedInAt !== null) {
    return { kind: dueAt !== null && handedInAt > dueAt ? 'late' : 'in-time', at: handedInAt }
  }
  const arrivals = progress
    .filter(({ event }) => event.kind === 'submitted')
    .map(({ receivedAt }) => receivedAt)
  return arrivals.length > 0 ? { kind: 'uncounted', at: Math.min(...arrivals) } : null
}
