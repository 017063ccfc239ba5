import type { SeatKey } from '@karda/database'
import { presentStudent } from '../access/present-student.ts'
import { seatStudent, unseatStudent } from '../access/student.ts'

/**
 * Lets the device that asks act for a seat, and no longer for the one for which it did before: the headers that tell it
 * so, or undefined where the seat was removed.
 */
export async function sitDown(key: SeatKey): Promise<Headers | undefined> {
  const before = await presentStudent()
  if (before) await unseatStudent(before)
  return seatStudent(key)
}
