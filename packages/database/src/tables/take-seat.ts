import type { Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import { type Seat, type SeatKey, seatByReturnCode, seatOf } from './seats.ts'

/** A seat that is now the student's, or why it is not. */
export type SeatTaking =
  | { kind: 'taken' }
  | { kind: 'no-seat' }
  | { kind: 'not-free' }
  | { kind: 'door-locked' }

/**
 * Sits a student down on a free seat and stores the code to return to it. Of several who try at once, one succeeds. A
 * seat that is reserved for the holder of a join card is not free.
 */
export async function takeSeat(
  db: Queryable,
  key: SeatKey,
  returnCodeHash: string,
  takenAt: number,
): Promise<SeatTaking> {
  return transact(db, async (transaction) => {
    const seat = await seatOf(transaction, key)
    if (!seat || seat.removedAt !== null) return { kind: 'no-seat' }
    if (await isDoorLocked(transaction, key.classId)) return { kind: 'door-locked' }
    const { numUpdatedRows } = await transaction
      .updateTable('seats')
      .set({ return_code_hash: returnCodeHash, taken_at: takenAt })
      .where('class_id', '=', key.classId)
      .where('seat_id', '=', key.seatId)
      .where('taken_at', 'is', null)
      .where('return_code_hash', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n ? { kind: 'taken' } : { kind: 'not-free' }
  })
}

/**
 * The seat of a class that a return code or the code of a join card opens, whether the door is locked or not; who opens a
 * reserved seat sits there from then on. A removed seat opens to nobody.
 */
export async function enterSeat(
  db: Queryable,
  classId: string,
  returnCodeHash: string,
  enteredAt: number,
): Promise<Seat | undefined> {
  await db
    .updateTable('seats')
    .set({ taken_at: enteredAt })
    .where('class_id', '=', classId)
    .where('return_code_hash', '=', returnCodeHash)
    .where('taken_at', 'is', null)
    .where('removed_at', 'is', null)
    .execute()
  return seatByReturnCode(db, classId, returnCodeHash)
}

async function isDoorLocked(db: Queryable, classId: string): Promise<boolean> {
  const row = await db
    .selectFrom('classes')
    .select('is_locked')
    .where('class_id', '=', classId)
    .executeTakeFirst()
  return row?.is_locked === 1
}
