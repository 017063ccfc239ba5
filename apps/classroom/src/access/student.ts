import { closeSeatSession, openSeatSession, type Seat, type SeatKey, seatOfSession } from '@karda/database'
import { newToken } from '../codes/tokens.ts'
import {
  mostClasses,
  noSeatPassCookie,
  otherClasses,
  seatPassCookie,
  seatPassIn,
  seatTokenHash,
} from '../seats/seat-cookie.ts'
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
  const student = await whoSits(cookieHeader, classId)
  if (!student) return undefined
  const { seat, tokenHash } = student
  services().sightings.note({ classId, seatId: seat.seatId, tokenHash }, Date.now())
  return student
}

/**
 * The seats in other classes than this one for which a device may act, while it is asked for this one: nothing is heard
 * of their students by that.
 */
export async function otherSeats(cookieHeader: string, classId: string): Promise<Seat[]> {
  const others = otherClasses(cookieHeader, classId).slice(0, mostClasses)
  const students = await Promise.all(others.map((other) => whoSits(cookieHeader, other)))
  return students.flatMap((student) => student?.seat ?? [])
}

async function whoSits(cookieHeader: string, classId: string): Promise<Student | undefined> {
  const pass = seatPassIn(cookieHeader, classId)
  if (!pass) return undefined
  const session = { classId, seatId: pass.seatId, tokenHash: seatTokenHash(pass) }
  const seat = await seatOfSession(services().database, session, Date.now())
  return seat && { seat, tokenHash: session.tokenHash }
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
