import type { Queryable } from '../engine/database.ts'
import type { AttemptEventRow } from '../tables/attempt-events.ts'

/** Notes when attempts were handed in, so that nobody has to read their events to know. The first time stands. */
export async function noteSubmissions(db: Queryable, rows: readonly AttemptEventRow[]): Promise<void> {
  for (const row of rows) {
    if (row.kind !== 'submitted') continue
    await db
      .updateTable('attempts')
      .set({ submitted_at: row.received_at })
      .where('class_id', '=', row.class_id)
      .where('assignment_id', '=', row.assignment_id)
      .where('seat_id', '=', row.seat_id)
      .where('attempt_number', '=', row.attempt_number)
      .where('submitted_at', 'is', null)
      .execute()
  }
}
