import type { Database } from '../engine/database.ts'
import type { SeatKey } from '../tables/seats.ts'
import { eraseWithTraces } from './erase-with-traces.ts'
import type { Erasure } from './erasure.ts'

/** Erases a seat with all that its student ever answered. */
export function eraseSeat(db: Database, { classId, seatId }: SeatKey): Promise<Erasure> {
  return eraseWithTraces(db, async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('seats')
      .where('class_id', '=', classId)
      .where('seat_id', '=', seatId)
      .executeTakeFirst()
    return Number(numDeletedRows)
  })
}
