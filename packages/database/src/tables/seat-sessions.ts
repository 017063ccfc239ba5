import type { Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import { holdSeat, type Seat, type SeatKey, toSeat } from './seats.ts'

export interface SeatSessionRow {
  class_id: string
  seat_id: string
  token_hash: string
  created_at: number
  last_seen_at: number
}

/** Which session of which seat; the token itself is known to the student's device alone. */
export interface SeatSessionKey extends SeatKey {
  tokenHash: string
}

/** When a seat's student was last heard of, in milliseconds since 1970. */
export interface Presence {
  seatId: string
  lastSeenAt: number
}

/** Milliseconds after a device was last heard of until its session ends: two weeks, as over a holiday. */
const sessionLifetime = 14 * 86_400_000

/**
 * Devices that act for one seat at once at most. A student has two or three; each time that somebody enters with a code,
 * and each browser that forgets its cookies, makes one more.
 */
const mostSessions = 8

/**
 * Lets a device act for a seat; false where there is no such seat, or it was removed. Where there are too many, the one
 * that was not heard of for the longest acts for it no more.
 */
export async function openSeatSession(
  db: Queryable,
  session: SeatSessionKey,
  createdAt: number,
): Promise<boolean> {
  const { classId, seatId, tokenHash } = session
  return transact(db, async (transaction) => {
    const seat = await holdSeat(transaction, { classId, seatId }, createdAt)
    if (!seat) return false
    await transaction
      .insertInto('seat_sessions')
      .values({
        class_id: classId,
        seat_id: seatId,
        token_hash: tokenHash,
        created_at: createdAt,
        last_seen_at: createdAt,
      })
      .execute()
    await closeSurplusSessions(transaction, session)
    return true
  })
}

/** Ends the sessions of a seat that are too many; never `newest`, whatever the clock says of the others. */
async function closeSurplusSessions(db: Queryable, newest: SeatSessionKey): Promise<void> {
  const { classId, seatId, tokenHash } = newest
  const others = await db
    .selectFrom('seat_sessions')
    .select('token_hash')
    .where('class_id', '=', classId)
    .where('seat_id', '=', seatId)
    .where('token_hash', '!=', tokenHash)
    .orderBy('last_seen_at', 'desc')
    .orderBy('token_hash')
    .execute()
  for (const surplus of others.slice(mostSessions - 1)) {
    await closeSeatSession(db, { classId, seatId, tokenHash: surplus.token_hash })
  }
}

/**
 * The seat that a device may act for at `now`, if the session stands, the device was heard of in the last two weeks and
 * the seat was not removed.
 */
export async function seatOfSession(
  db: Queryable,
  key: SeatSessionKey,
  now: number,
): Promise<Seat | undefined> {
  const row = await db
    .selectFrom('seat_sessions')
    .innerJoin('seats', (join) =>
      join
        .onRef('seats.class_id', '=', 'seat_sessions.class_id')
        .onRef('seats.seat_id', '=', 'seat_sessions.seat_id'),
    )
    .selectAll('seats')
    .where('seat_sessions.class_id', '=', key.classId)
    .where('seat_sessions.seat_id', '=', key.seatId)
    .where('seat_sessions.token_hash', '=', key.tokenHash)
    .where('seat_sessions.last_seen_at', '>', now - sessionLifetime)
    .where('seats.removed_at', 'is', null)
    .executeTakeFirst()
  return row && toSeat(row)
}

/** A session whose device was heard of, and when, in milliseconds since 1970. */
export interface Sighting {
  session: SeatSessionKey
  seenAt: number
}

/** Notes which devices were heard of, all together; an earlier time than the known one changes nothing. */
export async function noteSeatsSeen(db: Queryable, sightings: readonly Sighting[]): Promise<void> {
  if (sightings.length === 0) return
  await transact(db, async (transaction) => {
    for (const { session, seenAt } of sightings) {
      await transaction
        .updateTable('seat_sessions')
        .set({ last_seen_at: seenAt })
        .where('class_id', '=', session.classId)
        .where('seat_id', '=', session.seatId)
        .where('token_hash', '=', session.tokenHash)
        .where('last_seen_at', '<', seenAt)
        .execute()
    }
  })
}

/** When each seat of a class that has a session was last heard of, by seat id. */
export async function presenceOfClass(db: Queryable, classId: string): Promise<Presence[]> {
  const rows = await db
    .selectFrom('seat_sessions')
    .select((select) => ['seat_id', select.fn.max('last_seen_at').as('last_seen_at')])
    .where('class_id', '=', classId)
    .groupBy('seat_id')
    .orderBy('seat_id')
    .execute()
  return rows.map((row) => ({ seatId: row.seat_id, lastSeenAt: row.last_seen_at }))
}

/** Removes the sessions that have ended by `now`, as nobody was heard of for two weeks. */
export async function removeEndedSeatSessions(db: Queryable, now: number): Promise<void> {
  await db
    .deleteFrom('seat_sessions')
    .where('last_seen_at', '<=', now - sessionLifetime)
    .execute()
}

/** Ends one session of a seat, as when its student leaves a shared device. */
export async function closeSeatSession(db: Queryable, key: SeatSessionKey): Promise<void> {
  await db
    .deleteFrom('seat_sessions')
    .where('class_id', '=', key.classId)
    .where('seat_id', '=', key.seatId)
    .where('token_hash', '=', key.tokenHash)
    .execute()
}

/** Ends every session of a seat, as when its return code was seen by others. */
export async function closeSeatSessions(db: Queryable, key: SeatKey): Promise<void> {
  await db
    .deleteFrom('seat_sessions')
    .where('class_id', '=', key.classId)
    .where('seat_id', '=', key.seatId)
    .execute()
}
