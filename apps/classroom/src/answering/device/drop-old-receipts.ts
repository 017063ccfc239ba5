import type { EventStore } from './answer-database.ts'

/**
 * Milliseconds for which what the server has stays on a device as well: two weeks, after which the session of a device that
 * was not heard of has ended. A student who never came back leaves nothing for longer.
 */
const receiptLifetime = 14 * 86_400_000

/** Forgets what has had its receipt for two weeks at `now`, of whichever seat; what has none stays. */
export async function dropOldReceipts(events: EventStore, now: number): Promise<void> {
  let cursor = await events.openCursor()
  while (cursor) {
    const { receivedAt } = cursor.value
    if (receivedAt !== null && receivedAt < now - receiptLifetime) await cursor.delete()
    cursor = await cursor.continue()
  }
}
