import { type AssignmentStatus, assignmentStatus } from '@karda/assessment'
import { type Assignment, type AttemptRecord, assignmentOf, attemptsOfSeat } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { redirect } from 'next/navigation'
import { presentStudent } from '../access/present-student.ts'
import type { Student } from '../access/student.ts'
import { joinAddress } from '../addresses/class-addresses.ts'
import { assignmentTimes } from '../assignments/assignment-times.ts'
import { services } from '../services/services.ts'

/** A student at a page of an assignment. */
export interface StudentVisit {
  student: Student
  assignment: Assignment
  status: AssignmentStatus
  /** The attempts of the student's seat, first to last. */
  records: readonly AttemptRecord[]
  /** In milliseconds since 1970. */
  now: number
}

/**
 * Who is at a page of an assignment. A device that acts for no seat of the class is led to where it can enter, whether
 * there is such a class or not; undefined where the class has no such assignment.
 */
export async function studentVisit(
  locale: LocaleCode,
  { classId, assignmentId }: { classId: string; assignmentId: string },
): Promise<StudentVisit | undefined> {
  const student = await presentStudent(classId)
  if (!student) redirect(joinAddress(locale))
  const { database } = services()
  const assignment = await assignmentOf(database, { classId, assignmentId })
  if (!assignment) return undefined
  const { seatId } = student.seat
  const now = Date.now()
  return {
    student,
    assignment,
    status: assignmentStatus(assignmentTimes(assignment), now),
    records: await attemptsOfSeat(database, { classId, assignmentId, seatId }),
    now,
  }
}
