import type { AttemptEvent } from '@karda/assessment'
import type { Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import type { AttemptKey, BegunAttempt } from '../tables/attempts.ts'
import type { Recording } from './recording.ts'
import { storeEvents } from './store-events.ts'

/**
 * Records what happened in an attempt, all in one transaction, and returns when it is on disk. Doing so again changes
 * nothing and gives the same receipts. For many students at once, use `createEventWriter`.
 */
export async function recordEvents(
  db: Queryable,
  key: AttemptKey | BegunAttempt,
  events: readonly AttemptEvent[],
  receivedAt: number,
): Promise<Recording> {
  const [recording] = await transact(db, (transaction) =>
    storeEvents(transaction, [{ key, events, receivedAt }]),
  )
  return recording ?? { kind: 'no-attempt' }
}
