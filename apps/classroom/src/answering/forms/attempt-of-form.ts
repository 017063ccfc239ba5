import { isBeginningOf } from '@karda/assessment'
import { type Assignment, type AttemptRecord, attemptsOfSeat } from '@karda/database'
import { z } from 'zod'
import type { Student } from '../../access/student.ts'
import { services } from '../../services/services.ts'

/** The fields by which a form says of which attempt it is; see `AttemptFields`. */
export const attemptFields = {
  attemptNumber: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
  /** When it was begun, in milliseconds since 1970; a page that was drawn before pages said so leaves it out. */
  startedAt: z
    .string()
    .regex(/^\d{1,16}$/)
    .transform(Number)
    .optional(),
}

/**
 * The attempt of which a form is; undefined where it is not there any more, as its answers were erased, and whether
 * another has its number by now or not.
 */
export async function attemptOfForm(
  { classId, assignmentId }: Assignment,
  student: Student,
  { attemptNumber, startedAt }: { attemptNumber: number; startedAt?: number | undefined },
): Promise<AttemptRecord | undefined> {
  const seat = { classId, assignmentId, seatId: student.seat.seatId }
  const records = await attemptsOfSeat(services().database, seat)
  const record = records.find((one) => one.attemptNumber === attemptNumber)
  const begun = startedAt === undefined ? {} : { startedAt }
  return record && isBeginningOf(begun, record.startedAt) ? record : undefined
}
