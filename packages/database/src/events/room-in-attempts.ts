import type { AttemptEventRow } from '../tables/attempt-events.ts'

/**
 * Events that an attempt holds at most. Who types for an hour makes under 2,000; who looks for each letter on a phone
 * makes one a letter, up to 5,000, and comes back to the quiz another day. Without an end, one seat could fill a disk,
 * and whoever reads the attempt reads them all; that takes twice as long for twice as many, so fewer would gain little.
 */
const mostEvents = 10_000

/**
 * Submissions that an attempt takes at most, for which there is room beyond: a full attempt can still be handed in. The
 * first one counts; others come of several devices that hand in before they know of each other. Each holds all answers.
 */
export const mostSubmissions = 20

/** After how many events an attempt is counted anew, as other processes may have added to it. */
const countedEvery = 500

/** Attempts of which it is remembered how much room they have; beyond, all are forgotten and counted anew. */
const mostAttempts = 10_000

/** How many events like this one come into an attempt that holds `count`; none where it is 0 or less. */
export function roomFor({ kind }: Pick<AttemptEventRow, 'kind'>, count: number): number {
  return mostEvents + (kind === 'submitted' ? mostSubmissions : 0) - count
}

/** What is known of how much room attempts have, so that they are not counted at every event. */
export interface RoomInAttempts {
  /** Takes room for so many events; false where that is not known to be there, and the attempt is to be counted. */
  take(attempt: string, events: number): boolean
  /** Notes that an attempt was counted. */
  note(attempt: string, count: number): void
}

/** Nothing is known yet. Attempts go by `attemptKeyText`. */
export function createRoomInAttempts(): RoomInAttempts {
  const roomByAttempt = new Map<string, number>()
  return {
    take(attempt, events) {
      const room = roomByAttempt.get(attempt) ?? 0
      if (events > room) return false
      roomByAttempt.set(attempt, room - events)
      return true
    },
    note(attempt, count) {
      if (roomByAttempt.size >= mostAttempts) roomByAttempt.clear()
      roomByAttempt.set(attempt, Math.min(countedEvery, mostEvents - count))
    },
  }
}
