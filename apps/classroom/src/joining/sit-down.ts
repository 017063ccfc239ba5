import type { SeatKey } from '@karda/database'
import { requestCookie } from '../access/signed-in-teacher.ts'
import { seatStudent, studentOf, unseatStudent } from '../access/student.ts'
import { noSeatPassCookie, surplusClasses } from '../seats/seat-cookie.ts'

/**
 * Lets the device that asks act for a seat, and no longer for the one for which it did in this class before; its seats in
 * other classes are left alone, but for the oldest where there are too many. The headers that tell it so, or undefined
 * where the seat was removed.
 */
export async function sitDown(key: SeatKey): Promise<Headers | undefined> {
  const cookies = await requestCookie()
  await unseat(cookies, key.classId)
  const headers = await seatStudent(key)
  if (!headers) return undefined
  for (const classId of surplusClasses(cookies, key.classId)) {
    await unseat(cookies, classId)
    headers.append('Set-Cookie', noSeatPassCookie(classId))
  }
  return headers
}

async function unseat(cookies: string, classId: string): Promise<void> {
  const student = await studentOf(cookies, classId)
  if (student) await unseatStudent(student)
}
