import type { SeatStore } from './open-seat-store.ts'

/** What came of leaving: nothing of the student's is on the device, or some of it waits for a receipt and all is still there. */
type Leaving = { kind: 'left' } | { kind: 'waiting' }

/**
 * Takes all that is a student's off the device, once there is a receipt for it; without, only where the student `isSure`.
 */
export async function leaveSeat(store: SeatStore, { isSure }: { isSure: boolean }): Promise<Leaving> {
  try {
    if (!isSure && (await store.waiting()).length > 0) return { kind: 'waiting' }
    await store.wipe()
  } catch {
    // A device that cannot store has nothing to forget.
  } finally {
    store.close()
  }
  return { kind: 'left' }
}
