import type { Queryable } from '../engine/database.ts'
import type { AttemptEventRow } from '../tables/attempt-events.ts'
import { type AttemptKey, attemptKeyOf } from '../tables/attempts.ts'
import { attemptKeyText } from './attempt-key-text.ts'
import { countEventsByAttempt } from './count-events-by-attempt.ts'
import { distinct } from './distinct.ts'
import { eventKeyText } from './event-key-text.ts'
import { type RoomInAttempts, roomFor } from './room-in-attempts.ts'

/** Rows that are looked up in one statement. */
const rowsAtOnce = 500

/** Those of the rows for which there is room in their attempts; what an attempt holds already always has its room. */
export async function rowsWithRoom(
  db: Queryable,
  rows: readonly AttemptEventRow[],
  room: RoomInAttempts,
): Promise<AttemptEventRow[]> {
  const kept: AttemptEventRow[] = []
  const uncounted: { key: AttemptKey; ownRows: AttemptEventRow[] }[] = []
  for (const [attempt, ownRows] of Map.groupBy(rows, (row) => attemptKeyText(attemptKeyOf(row)))) {
    const [first] = ownRows
    if (!first) continue
    if (room.take(attempt, ownRows.length)) kept.push(...ownRows)
    else uncounted.push({ key: attemptKeyOf(first), ownRows })
  }
  // All in one statement: when a school begins to answer, every attempt is new.
  const countByAttempt = await countEventsByAttempt(
    db,
    uncounted.map(({ key }) => key),
  )
  for (const { key, ownRows } of uncounted) {
    const attempt = attemptKeyText(key)
    const count = countByAttempt.get(attempt) ?? 0
    room.note(attempt, count)
    const isRoomy = room.take(attempt, ownRows.length)
    kept.push(...(isRoomy ? ownRows : await withinRoom(db, key, ownRows, count)))
  }
  return kept
}

async function withinRoom(
  db: Queryable,
  key: AttemptKey,
  rows: readonly AttemptEventRow[],
  count: number,
): Promise<AttemptEventRow[]> {
  const held = await heldAlready(db, key, rows)
  let size = count
  return rows.filter((row) => {
    if (held.has(eventKeyText(row))) return true
    if (roomFor(row, size) <= 0) return false
    held.add(eventKeyText(row))
    size += 1
    return true
  })
}

/** The keys under which an attempt holds something already, among those of the rows. */
async function heldAlready(
  db: Queryable,
  key: AttemptKey,
  rows: readonly AttemptEventRow[],
): Promise<Set<string>> {
  const held = new Set<string>()
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = rows.slice(start, start + rowsAtOnce)
    const found = await db
      .selectFrom('attempt_events')
      .selectAll()
      .where('class_id', '=', key.classId)
      .where('assignment_id', '=', key.assignmentId)
      .where('seat_id', '=', key.seatId)
      .where('attempt_number', '=', key.attemptNumber)
      .where('client', 'in', distinct(some.map(({ client }) => client)))
      .where('counter', 'in', distinct(some.map(({ counter }) => counter)))
      .execute()
    for (const row of found) held.add(eventKeyText(row))
  }
  return held
}
