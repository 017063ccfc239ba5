import { beginAttempt, type SeatedStudent, takeSeat } from '../../classroom/seated-student.ts'
import { furnishSeats } from '../classroom/furnish-seats.ts'

/** So many students on a fresh server, each with a quiz begun. */
export async function seatStudents(origin: string, count: number): Promise<SeatedStudent[]> {
  const students: SeatedStudent[] = []
  for (const seat of await furnishSeats(origin, count)) {
    const student = await takeSeat(origin, seat)
    await beginAttempt(origin, student)
    students.push(student)
  }
  return students
}
