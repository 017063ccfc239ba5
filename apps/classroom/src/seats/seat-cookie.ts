import { parseCookie } from 'cookie'
import { hashSecret } from '../codes/tokens.ts'
import { services } from '../services/services.ts'

/** What a student's device holds: which seat it acts for, and the secret that lets it. */
export interface SeatPass {
  classId: string
  seatId: string
  token: string
}

/** Seconds for which a device may act for a seat without being entered anew: two weeks, as over a holiday. */
const lifetime = 14 * 86_400

/** What a device sends of its seat; undefined where there is nothing, or nothing that could be a pass. */
export function seatPassIn(cookieHeader: string): SeatPass | undefined {
  const [classId, seatId, token, ...rest] = (parseCookie(cookieHeader)[cookieName()] ?? '').split('.')
  return classId && seatId && token && rest.length === 0 ? { classId, seatId, token } : undefined
}

/** The `Set-Cookie` header that lets a device act for a seat. */
export function seatPassCookie({ classId, seatId, token }: SeatPass): string {
  return seatCookie([classId, seatId, token].join('.'), lifetime)
}

/** The `Set-Cookie` header by which a device forgets its seat. */
export function noSeatPassCookie(): string {
  return seatCookie('', 0)
}

/** As it is stored: whoever reads the database cannot act for a seat. */
export function seatTokenHash({ token }: Pick<SeatPass, 'token'>): string {
  return hashSecret(token)
}

function seatCookie(value: string, maxAge: number): string {
  const secure = isSecure() ? '; Secure' : ''
  return `${cookieName()}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`
}

/** The prefix keeps other hosts of a school's domain from setting the cookie; a browser takes it with https alone. */
function cookieName(): string {
  return isSecure() ? '__Host-karda-seat' : 'karda-seat'
}

function isSecure(): boolean {
  return services().environment.baseAddress.startsWith('https:')
}
