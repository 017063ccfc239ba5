import { setImmediate as nextTurn } from 'node:timers/promises'
import type { AttemptEvent } from '@karda/assessment'
import type { Database } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import type { AttemptKey, BegunAttempt } from '../tables/attempts.ts'
import type { EventDelivery, Recording } from './recording.ts'
import { createRoomInAttempts, type RoomInAttempts } from './room-in-attempts.ts'
import { storeEvents } from './store-events.ts'

/** Records events of many students together. */
export interface EventWriter {
  /**
   * As `recordEvents`: resolves when these events are on disk, rejects where the database failed to keep them,
   * whatever became of those of other students.
   */
  write(
    key: AttemptKey | BegunAttempt,
    events: readonly AttemptEvent[],
    receivedAt: number,
  ): Promise<Recording>
  /** Resolves when nothing waits to be written any more, as before the database is closed. */
  settle(): Promise<void>
}

/** Deliveries that share a transaction at most: it must not keep the first ones waiting for long. */
const batchLimit = 256

interface Waiting extends EventDelivery {
  resolve: (recording: Recording) => void
  reject: (reason: unknown) => void
}

/**
 * A writer that commits together whatever arrives while the disk is busy with the commit before (group commit): a disk
 * syncs a few hundred times a second, but each sync can hold the answers of a whole class. One database needs one.
 */
export function createEventWriter(db: Database): EventWriter {
  const room = createRoomInAttempts()
  let waiting: Waiting[] = []
  let work: Promise<void> | undefined

  async function commitWaiting(): Promise<void> {
    while (waiting.length > 0) {
      await untilNobodyArrives()
      const batch = waiting.slice(0, batchLimit)
      waiting = waiting.slice(batchLimit)
      await commitBatch(db, batch, room)
    }
    work = undefined
  }

  /** Whoever comes in this turn of the event loop is waited for, and in the next, until one brings nobody. */
  async function untilNobodyArrives(): Promise<void> {
    let arrived: number
    do {
      arrived = waiting.length
      await nextTurn()
    } while (waiting.length > arrived && waiting.length < batchLimit)
  }

  return {
    write: (key, events, receivedAt) =>
      new Promise((resolve, reject) => {
        waiting.push({ key, events, receivedAt, resolve, reject })
        work ??= commitWaiting()
      }),
    settle: async () => work,
  }
}

/** Commits a batch together or, where something in it makes that fail, each delivery by itself. Never rejects. */
async function commitBatch(db: Database, batch: readonly Waiting[], room: RoomInAttempts): Promise<void> {
  try {
    const recordings = await transact(db, (transaction) => storeEvents(transaction, batch, room))
    batch.forEach(({ resolve }, index) => {
      resolve(recordings[index] ?? { kind: 'no-attempt' })
    })
  } catch (error) {
    const [first, ...others] = batch
    if (others.length === 0) first?.reject(error)
    else await Promise.all(batch.map((delivery) => commitBatch(db, [delivery], room)))
  }
}
