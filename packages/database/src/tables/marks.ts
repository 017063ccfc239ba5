import type { Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import type { AssignmentKey } from './assignments.ts'
import type { AttemptKey } from './attempts.ts'

export interface MarkRow {
  class_id: string
  assignment_id: string
  seat_id: string
  attempt_number: number
  item_id: string
  criterion_id: string
  points: number
  marked_at: number
  response_hash: string | null
}

/** What a teacher gives to one extended answer. */
interface GivenMarks {
  itemId: string
  /** Points by criterion of the rubric. */
  marks: Readonly<Record<string, number>>
  /** Of the response that was marked: what a student writes later is not what the teacher has read. */
  responseHash: string
}

/** A teacher's marks for one extended answer. */
export interface Marking extends Omit<GivenMarks, 'responseHash'> {
  seatId: string
  attemptNumber: number
  /** See `GivenMarks`; null of marks from before this was kept, which hold for whatever response counts. */
  responseHash: string | null
}

/** Stores the marks of one answer in place of any earlier ones; false where there is no such attempt. */
export async function saveMarks(
  db: Queryable,
  key: AttemptKey,
  { itemId, marks, responseHash }: GivenMarks,
  markedAt: number,
): Promise<boolean> {
  const attempt = {
    class_id: key.classId,
    assignment_id: key.assignmentId,
    seat_id: key.seatId,
    attempt_number: key.attemptNumber,
  }
  return transact(db, async (transaction) => {
    const isKnown = await transaction
      .selectFrom('attempts')
      .select('attempt_number')
      .where((where) => where.and(attempt))
      .executeTakeFirst()
    if (!isKnown) return false
    const item = { ...attempt, item_id: itemId }
    await transaction
      .deleteFrom('marks')
      .where((where) => where.and(item))
      .execute()
    const rows = Object.entries(marks).map(([criterion, points]) => ({
      ...item,
      criterion_id: criterion,
      points,
      marked_at: markedAt,
      response_hash: responseHash,
    }))
    if (rows.length > 0) await transaction.insertInto('marks').values(rows).execute()
    return true
  })
}

/** The teacher's marks of an assignment, by seat, attempt and item. */
export async function marksOfAssignment(db: Queryable, key: AssignmentKey): Promise<Marking[]> {
  const rows = await db
    .selectFrom('marks')
    .selectAll()
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .orderBy('seat_id')
    .orderBy('attempt_number')
    .orderBy('item_id')
    .orderBy('criterion_id')
    .execute()
  const answers = Map.groupBy(rows, (row) => JSON.stringify([row.seat_id, row.attempt_number, row.item_id]))
  return [...answers.values()].flatMap((group) => toMarking(group))
}

function toMarking(rows: readonly MarkRow[]): Marking[] {
  const [first] = rows
  if (!first) return []
  return [
    {
      seatId: first.seat_id,
      attemptNumber: first.attempt_number,
      itemId: first.item_id,
      marks: Object.fromEntries(rows.map((row) => [row.criterion_id, row.points])),
      responseHash: first.response_hash,
    },
  ]
}
