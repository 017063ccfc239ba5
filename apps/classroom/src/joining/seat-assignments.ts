import { type AssignmentStatus, assignmentStatus } from '@karda/assessment'
import { type Assignment, assignmentsOfClass, attemptsOfSeat, type SeatKey } from '@karda/database'
import { assignmentTimes } from '../assignments/assignment-times.ts'
import { services } from '../services/services.ts'

/** An assignment that a student finds after entering, and where it stands. */
export interface SeatAssignment {
  assignment: Assignment
  status: AssignmentStatus
}

/** The assignments that concern a seat, newest first: those not closed, and closed ones in which it has answered. */
export async function seatAssignments({ classId, seatId }: SeatKey, now: number): Promise<SeatAssignment[]> {
  const { database } = services()
  const found: SeatAssignment[] = []
  for (const assignment of (await assignmentsOfClass(database, classId)).reverse()) {
    const { assignmentId } = assignment
    const status = assignmentStatus(assignmentTimes(assignment), now)
    const concerns =
      status !== 'closed' || (await attemptsOfSeat(database, { classId, assignmentId, seatId })).length > 0
    if (concerns) found.push({ assignment, status })
  }
  return found
}
