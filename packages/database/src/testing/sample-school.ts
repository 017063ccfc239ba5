import type { Database } from '../engine/database.ts'
import { recordEvents } from '../events/record-events.ts'
import { addJoinCode } from '../tables/join-codes.ts'
import { saveMarks } from '../tables/marks.ts'
import { openSeatSession } from '../tables/seat-sessions.ts'
import { autumn, beginAttempt, furnishClass, quiz } from './sample-classroom.ts'
import { saved } from './sample-events.ts'

/** The key of the other class’s assignment. */
export const elsewhere = { classId: 'class-2', assignmentId: 'quiz-1' }

/** Two classes alike, in each of which two seats have answered, been marked and are signed in. */
export async function furnishSchool(db: Database): Promise<void> {
  for (const key of [quiz, elsewhere]) {
    await furnishClass(db, key)
    await addJoinCode(db, { ...key, code: `code-${key.classId}`, createdAt: autumn, expiresAt: null })
    for (const seatId of ['seat-1', 'seat-2']) {
      const attempt = await beginAttempt(db, seatId, key)
      await openSeatSession(db, { classId: key.classId, seatId, tokenHash: 'token' }, autumn)
      await recordEvents(db, attempt, [saved(1, 'Armenia')], autumn)
      const given = { itemId: 'why-frozen', marks: { reasons: 1 }, responseHash: 'of-a-response' }
      await saveMarks(db, attempt, given, autumn)
    }
  }
}

/** How many rows each table holds of a class. */
export async function rowsOf(db: Database, classId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const tables = [
    'seats',
    'seat_sessions',
    'assignments',
    'join_codes',
    'attempts',
    'attempt_events',
    'marks',
  ] as const
  for (const table of tables) {
    const rows = await db.selectFrom(table).select('class_id').where('class_id', '=', classId).execute()
    counts[table] = rows.length
  }
  return counts
}

/** What `rowsOf` counts in each class of a school just furnished. */
export const untouched = {
  seats: 3,
  seat_sessions: 2,
  assignments: 1,
  join_codes: 1,
  attempts: 2,
  attempt_events: 2,
  marks: 2,
}
