import { parseCookie } from 'cookie'
import { hashSecret } from '../codes/tokens.ts'
import { services } from '../services/services.ts'

/** What a student's device holds for a class: which seat it acts for there, and the secret that lets it. */
export interface SeatPass {
  classId: string
  seatId: string
  token: string
}

/** Seconds for which a device may act for a seat without being entered anew: two weeks, as over a holiday. */
const lifetime = 14 * 86_400

/**
 * The classes in which one device can sit at once: as many as a student has teachers who give quizzes, and few enough that
 * what a browser sends with every request stays small.
 */
export const mostClasses = 8

/** What a device sends of its seat in a class; undefined where there is nothing, or nothing that could be a pass. */
export function seatPassIn(cookieHeader: string, classId: string): SeatPass | undefined {
  const cookies = parseCookie(cookieHeader)
  const value = cookies[cookieName(classId)] ?? valueBefore(cookies[baseName()], classId)
  const [seatId, token, ...rest] = (value ?? '').split('.')
  return seatId && token && rest.length === 0 ? { classId, seatId, token } : undefined
}

/** The `Set-Cookie` header that lets a device act for a seat, and leaves its seats in other classes alone. */
export function seatPassCookie({ classId, seatId, token }: SeatPass): string {
  return seatCookie(classId, [seatId, token].join('.'), lifetime)
}

/** The `Set-Cookie` header by which a device forgets its seat in a class. */
export function noSeatPassCookie(classId: string): string {
  return seatCookie(classId, '', 0)
}

/**
 * The other classes than this one in which a device says that it sits: those first in which it sat down first, as browsers
 * send first what they were given first (RFC 6265, 5.4).
 */
export function otherClasses(cookieHeader: string, classId: string): string[] {
  const start = cookieName('')
  return Object.keys(parseCookie(cookieHeader))
    .filter((name) => name.startsWith(start) && name !== cookieName(classId))
    .map((name) => name.slice(start.length))
}

/** The classes whose seats a device has to give up when it sits down in one more: the first of those where it sits. */
export function surplusClasses(cookieHeader: string, classId: string): string[] {
  const others = otherClasses(cookieHeader, classId)
  return others.slice(0, Math.max(0, others.length + 1 - mostClasses))
}

/** As it is stored: whoever reads the database cannot act for a seat. */
export function seatTokenHash({ token }: Pick<SeatPass, 'token'>): string {
  return hashSecret(token)
}

function seatCookie(classId: string, value: string, maxAge: number): string {
  const secure = isSecure() ? '; Secure' : ''
  return `${cookieName(classId)}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`
}

/**
 * One cookie for each class: a student has several teachers. The class stands in the name, as its addresses have no path of
 * their own in common, and the prefix below allows none; the characters of an id may all stand there (RFC 6265, 4.1.1).
 */
function cookieName(classId: string): string {
  return `${baseName()}-${classId}`
}

/** The prefix keeps other hosts of a school's domain from setting the cookie; a browser takes it with https alone. */
function baseName(): string {
  return isSecure() ? '__Host-karda-seat' : 'karda-seat'
}

/** The same of a device that sat down when there was one cookie for all classes, which began with the class it was for. */
function valueBefore(value: string | undefined, classId: string): string | undefined {
  return value?.startsWith(`${classId}.`) ? value.slice(classId.length + 1) : undefined
}

function isSecure(): boolean {
  return services().environment.baseAddress.startsWith('https:')
}
