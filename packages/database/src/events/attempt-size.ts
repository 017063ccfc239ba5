import { sql } from 'kysely'
import type { Queryable } from '../engine/database.ts'
import type { AttemptKey } from '../tables/attempts.ts'

/** What there is to read of an attempt. */
export interface AttemptSize {
  events: number
  /** Bytes of what the events hold beside their stamps and times. */
  bytes: number
}

/** How much there is of an attempt, nothing of one that was never made; the lengths are known without reading it. */
export async function attemptSize(
  db: Queryable,
  { classId, assignmentId, seatId, attemptNumber }: AttemptKey,
): Promise<AttemptSize> {
  const row = await db
    .selectFrom('attempt_events')
    .select((select) => select.fn.countAll<number>().as('events'))
    .select(sql<number | null>`sum(octet_length(content))`.as('bytes'))
    .where('class_id', '=', classId)
    .where('assignment_id', '=', assignmentId)
    .where('seat_id', '=', seatId)
    .where('attempt_number', '=', attemptNumber)
    .executeTakeFirstOrThrow()
  return { events: Number(row.events), bytes: Number(row.bytes) }
}
