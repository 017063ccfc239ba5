import type { Queryable } from '../engine/database.ts'
import type { AttemptEventRow } from '../tables/attempt-events.ts'
import { eventKeyText } from './event-key-text.ts'

/** Rows in one statement: eleven values each, and SQLite takes 32,766 at most. */
const rowsAtOnce = 500

/**
 * Adds the rows whose keys are free; of several with one key, the first. Returns what now stands under each key, as
 * `eventKeyText` writes it.
 */
export async function insertEvents(
  db: Queryable,
  rows: readonly AttemptEventRow[],
): Promise<Map<string, AttemptEventRow>> {
  const firstByKey = new Map([...rows].reverse().map((row) => [eventKeyText(row), row]))
  const standing = new Map<string, AttemptEventRow>()
  const distinctRows = [...firstByKey.values()]
  for (let start = 0; start < distinctRows.length; start += rowsAtOnce) {
    const added = await insertRows(db, distinctRows.slice(start, start + rowsAtOnce))
    for (const row of added) standing.set(eventKeyText(row), row)
  }
  for (const [key, row] of firstByKey) {
    if (!standing.has(key)) standing.set(key, await standingRow(db, row))
  }
  return standing
}

async function insertRows(db: Queryable, rows: readonly AttemptEventRow[]): Promise<AttemptEventRow[]> {
  return db
    .insertInto('attempt_events')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .execute()
}

async function standingRow(db: Queryable, row: AttemptEventRow): Promise<AttemptEventRow> {
  return db
    .selectFrom('attempt_events')
    .selectAll()
    .where('class_id', '=', row.class_id)
    .where('assignment_id', '=', row.assignment_id)
    .where('seat_id', '=', row.seat_id)
    .where('attempt_number', '=', row.attempt_number)
    .where('client', '=', row.client)
    .where('counter', '=', row.counter)
    .executeTakeFirstOrThrow()
}
