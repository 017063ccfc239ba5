import type { AttemptKey } from '@karda/database'
import { openAnswerDatabase } from './answer-database.ts'
import { attemptOfName, seatName } from './device-attempt.ts'
import { dropOldReceipts } from './drop-old-receipts.ts'

/** What a device keeps of a seat, in whichever of its attempts. Rejects where the device cannot keep anything. */
export interface SeatStore {
  /** The attempts in which something has no receipt. */
  waiting(): Promise<ReturnType<typeof attemptOfName>[]>
  /** Forgets all of it, whatever becomes of it. */
  wipe(): Promise<void>
  close(): void
}

/**
 * See `SeatStore`; in the database of this name where that is another than the device's own. As it is opened on every page
 * of a student, the device is rid here of what is old, of whichever seat.
 */
export function openSeatStore(
  key: Pick<AttemptKey, 'classId' | 'seatId'>,
  now: () => number = Date.now,
  databaseName?: string,
): SeatStore {
  const seat = seatName(key)
  const { read, change, close } = openAnswerDatabase(databaseName, (events) => dropOldReceipts(events, now()))
  return {
    async waiting() {
      const rows = await read((database) => database.getAllFromIndex('events', 'seat', seat))
      const names = rows.flatMap(({ attempt, receivedAt }) => (receivedAt === null ? [attempt] : []))
      return [...new Set(names)].map(attemptOfName)
    },

    wipe: () =>
      change(async (events) => {
        const keys = await events.index('seat').getAllKeys(seat)
        await Promise.all(keys.map((one) => events.delete(one)))
      }),

    close,
  }
}
