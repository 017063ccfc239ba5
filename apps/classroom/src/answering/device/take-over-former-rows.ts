import type { BegunAttempt } from '@karda/database'
import { type EventStore, type Row, rowsOfAttempt } from './answer-database.ts'
import { attemptName, formerAttemptName } from './device-attempt.ts'

/** What stands for the beginning of an attempt of which nobody knows it: none was begun then. */
const unknownBeginning = 0

/**
 * Puts the rows that a device kept before it knew when an attempt was begun to the attempt that they are of. Those of a
 * window are of an erased attempt of the same number where all its receipts are older than this attempt, both by the
 * server's clock. What has a receipt of such an attempt is gone from the server for good, and is forgotten here, too; what
 * has none stays, and is sent to no other attempt. A window without receipts is believed to be of this attempt, so that no
 * answer is lost.
 */
export async function takeOverFormerRows(events: EventStore, key: BegunAttempt): Promise<void> {
  const former = formerAttemptName(key)
  const rows = await events.getAll(rowsOfAttempt(former))
  const changes = rows.map(async (row) => {
    const isErased = isOfErased(
      rows.filter(({ client }) => client === row.client),
      key,
    )
    await events.delete([former, row.client, row.counter])
    if (isErased && row.receivedAt !== null) return
    const attempt = attemptName(isErased ? { ...key, startedAt: unknownBeginning } : key)
    await events.put({ ...row, attempt })
  })
  await Promise.all(changes)
}

/** Whether these rows of a window are of an attempt that was erased before this one was begun. */
function isOfErased(rows: readonly Row[], { startedAt }: BegunAttempt): boolean {
  const receipts = rows.flatMap(({ receivedAt }) => (receivedAt === null ? [] : [receivedAt]))
  return receipts.length > 0 && receipts.every((receivedAt) => receivedAt < startedAt)
}
