import { parseCookie } from 'cookie'
import { requestCookie } from '../access/signed-in-teacher.ts'
import { isTimeZone, listedTimeZone } from './local-time.ts'
import { timeZoneCookie } from './time-zone-cookie.ts'

/** The time zone by whose clocks a teacher's pages show times: the browser's own, or the one chosen last in a form. */
export async function pageTimeZone(): Promise<string> {
  return timeZoneIn(await requestCookie())
}

/** As `pageTimeZone`, by the request's `Cookie` header. */
export function timeZoneIn(cookieHeader: string): string {
  const remembered = parseCookie(cookieHeader)[timeZoneCookie] ?? ''
  return listedTimeZone(remembered) ?? likelyTimeZone()
}

/** The `Set-Cookie` header by which a browser remembers a time zone for a year; nothing in it is secret. */
export function timeZoneHeader(timeZone: string): Headers {
  const cookie = `${timeZoneCookie}=${encodeURIComponent(timeZone)}; Path=/; Max-Age=31536000; SameSite=Lax`
  return new Headers({ 'Set-Cookie': cookie })
}

/** A school's own server keeps the school's time. One in a data centre keeps UTC, where no school is: then Yerevan. */
function likelyTimeZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return isTimeZone(timeZone) && timeZone !== 'UTC' ? timeZone : 'Asia/Yerevan'
}
