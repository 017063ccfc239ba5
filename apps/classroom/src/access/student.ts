import { closeSeatSession, openSeatSession, type Seat, type SeatKey, seatOfSession } from '@karda/database'
import { newToken } from '../codes/tokens.ts'
import { noSeatPassCookie, seatPassCookie, seatPassIn, seatTokenHash } from '../seats/seat-cookie.ts'
import { services } from '../services/services.ts'

/** The seat for which a device acts, and the session by which it does. */
export interface Student {
  seat: Seat
  tokenHash: string
}

/**
 * The seat of a class for which a device may act by a request's `Cookie` header; undefined where it may for none. Notes
 * that the seat's student was heard of.
 */
export async function studentOf(cookieHeader: string, classId: string): Promise<Student | undefined> {
  const pass = seatPassIn(cookieHeader, classId)
  if (!pass) return undefined
  const { database, sightings } = services()
  const session = { classId, seatId: pass.seatId, tokenHash: seatTokenHash(pass) }
  const now = Date.now()
  const seat = await seatOfSession(database, session, now)
  if (!seat) return undefined
  sightings.note(session, now)
  return { seat, tokenHash: session.tokenHash }
}

/** Lets the device that asks act for a seat: the header that tells it so, or undefined where the seat was removed. */
export async function seatStudent({ classId, seatId }: SeatKey): Promise<Headers | undefined> {
  const pass = { classId, seatId, token: newToken() }
  const session = { classId, seatId, tokenHash: seatTokenHash(pass) }
  const isOpen = await openSeatSession(services().database, session, Date.now())
  return isOpen ? new Headers({ 'Set-Cookie': seatPassCookie(pass) }) : undefined
}

/** Ends the session of a device, as when its student leaves: the header that makes it forget the seat. */
export async function unseatStudent({ seat, tokenHash }: Student): Promise<Headers> {
  await closeSeatSession(services().database, { classId: seat.classId, seatId: seat.seatId, tokenHash })
  return new Headers({ 'Set-Cookie': noSeatPassCookie(seat.classId) })
}
