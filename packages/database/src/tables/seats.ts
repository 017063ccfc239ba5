import type { Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'

export interface SeatRow {
  class_id: string
  seat_id: string
  alias_key: string
  return_code_hash: string | null
  created_at: number
  taken_at: number | null
  removed_at: number | null
}

/** A place in a class; who sits there only the teacher knows. Times are milliseconds since 1970. */
export interface Seat {
  classId: string
  seatId: string
  /** Two words by id, `brave-otter`, said in each language by its own words. */
  aliasKey: string
  createdAt: number
  /** When a student sat down; null while nobody has. */
  takenAt: number | null
  /** Whether it waits for the holder of a join card: it has a code, and nobody sat down yet. */
  isReserved: boolean
  /** When the teacher took it away; it lets nobody in since, its results remain. */
  removedAt: number | null
}

/** Which seat of which class. */
export interface SeatKey {
  classId: string
  seatId: string
}

/**
 * Adds free seats to a class, all but those whose alias stands in the class already; returns these aliases, so that
 * others can be drawn.
 */
export async function addSeats(
  db: Queryable,
  classId: string,
  seats: readonly Pick<Seat, 'seatId' | 'aliasKey'>[],
  createdAt: number,
): Promise<string[]> {
  if (seats.length === 0) return []
  const added = await db
    .insertInto('seats')
    .values(
      seats.map(({ seatId, aliasKey }) => ({
        class_id: classId,
        seat_id: seatId,
        alias_key: aliasKey,
        created_at: createdAt,
      })),
    )
    .onConflict((conflict) => conflict.columns(['class_id', 'alias_key']).doNothing())
    .returning('seat_id')
    .execute()
  const addedIds = new Set(added.map((row) => row.seat_id))
  return seats.filter(({ seatId }) => !addedIds.has(seatId)).map(({ aliasKey }) => aliasKey)
}

/** The seats of a class, removed ones among them, in the order in which they were added, then of their ids. */
export async function seatsOfClass(db: Queryable, classId: string): Promise<Seat[]> {
  const rows = await db
    .selectFrom('seats')
    .selectAll()
    .where('class_id', '=', classId)
    .orderBy('created_at')
    .orderBy('seat_id')
    .execute()
  return rows.map(toSeat)
}

/** The seat with this id, removed or not, if there is one. */
export async function seatOf(db: Queryable, key: SeatKey): Promise<Seat | undefined> {
  const row = await db
    .selectFrom('seats')
    .selectAll()
    .where('class_id', '=', key.classId)
    .where('seat_id', '=', key.seatId)
    .executeTakeFirst()
  return row && toSeat(row)
}

/**
 * A seat that is not removed, for the rest of a transaction: until then nobody takes, frees or removes it. Whoever holds
 * a seat sits there, from `heldAt` on where nobody did.
 */
export async function holdSeat(db: Queryable, key: SeatKey, heldAt: number): Promise<Seat | undefined> {
  const row = await db
    .updateTable('seats')
    // A row that is written is locked, even where that changes nothing.
    .set((set) => ({ taken_at: set.fn.coalesce('taken_at', set.val(heldAt)) }))
    .where('class_id', '=', key.classId)
    .where('seat_id', '=', key.seatId)
    .where('removed_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return row && toSeat(row)
}

/** The seat of a class that a return code opens; a removed seat opens to nobody. */
export async function seatByReturnCode(
  db: Queryable,
  classId: string,
  returnCodeHash: string,
): Promise<Seat | undefined> {
  const row = await db
    .selectFrom('seats')
    .selectAll()
    .where('class_id', '=', classId)
    .where('return_code_hash', '=', returnCodeHash)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && toSeat(row)
}

/**
 * Makes another code lead back to a seat, as for a join card or a lost code; false where there is no such seat. A free
 * seat is reserved by it: nobody can take it but who enters it by the code.
 */
export async function replaceReturnCode(
  db: Queryable,
  key: SeatKey,
  returnCodeHash: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('seats')
    .set({ return_code_hash: returnCodeHash })
    .where('class_id', '=', key.classId)
    .where('seat_id', '=', key.seatId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Makes those of these seats free again that are reserved: their join cards are void from then on. Returns how many they were. */
export async function releaseReservedSeats(
  db: Queryable,
  classId: string,
  seatIds: readonly string[],
): Promise<number> {
  if (seatIds.length === 0) return 0
  const { numUpdatedRows } = await db
    .updateTable('seats')
    .set({ return_code_hash: null })
    .where('class_id', '=', classId)
    .where('seat_id', 'in', seatIds)
    .where('return_code_hash', 'is not', null)
    .where('taken_at', 'is', null)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Lets nobody sit on a seat any more and ends its sessions; false where there is none to remove. */
export async function removeSeat(db: Queryable, key: SeatKey, removedAt: number): Promise<boolean> {
  return transact(db, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('seats')
      .set({ removed_at: removedAt })
      .where('class_id', '=', key.classId)
      .where('seat_id', '=', key.seatId)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    await transaction
      .deleteFrom('seat_sessions')
      .where('class_id', '=', key.classId)
      .where('seat_id', '=', key.seatId)
      .execute()
    return numUpdatedRows > 0n
  })
}

/** A row as the seat it tells of. */
export function toSeat(row: SeatRow): Seat {
  return {
    classId: row.class_id,
    seatId: row.seat_id,
    aliasKey: row.alias_key,
    createdAt: row.created_at,
    takenAt: row.taken_at,
    isReserved: row.taken_at === null && row.return_code_hash !== null,
    removedAt: row.removed_at,
  }
}
