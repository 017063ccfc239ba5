import type { Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'

/**
 * The ids of a class's seats that are taken, but on which no attempt was begun; removed seats apart, and those that were
 * taken before answers of the class were last erased: nobody can tell of them what was begun there.
 */
export async function unbegunSeats(db: Queryable, classId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('seats')
    .select('seat_id')
    .where('class_id', '=', classId)
    .where('taken_at', 'is not', null)
    .where('removed_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('attempts')
            .select('attempts.seat_id')
            .whereRef('attempts.class_id', '=', 'seats.class_id')
            .whereRef('attempts.seat_id', '=', 'seats.seat_id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('assignments')
            .select('assignments.assignment_id')
            .whereRef('assignments.class_id', '=', 'seats.class_id')
            .whereRef('assignments.results_erased_at', '>=', 'seats.taken_at'),
        ),
      ),
    )
    .orderBy('seat_id')
    .execute()
  return rows.map((row) => row.seat_id)
}

/**
 * Makes those of these seats free again that are taken, but on which no attempt was begun: their sessions end, their codes
 * are void. Returns how many they were. A seat on which an attempt is just being begun is left alone.
 */
export async function freeUnbegunSeats(
  db: Queryable,
  classId: string,
  among: readonly string[],
): Promise<number> {
  return transact(db, async (transaction) => {
    // Whoever begins an attempt holds the seat, and so do we: what is read next is not changed any more.
    await transaction
      .updateTable('seats')
      .set((set) => ({ taken_at: set.ref('taken_at') }))
      .where('class_id', '=', classId)
      .where('taken_at', 'is not', null)
      .execute()
    const seatIds = (await unbegunSeats(transaction, classId)).filter((seatId) => among.includes(seatId))
    if (seatIds.length === 0) return 0
    await transaction
      .updateTable('seats')
      .set({ taken_at: null, return_code_hash: null })
      .where('class_id', '=', classId)
      .where('seat_id', 'in', seatIds)
      .execute()
    await transaction
      .deleteFrom('seat_sessions')
      .where('class_id', '=', classId)
      .where('seat_id', 'in', seatIds)
      .execute()
    return seatIds.length
  })
}
