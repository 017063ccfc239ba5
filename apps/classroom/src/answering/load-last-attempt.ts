import { takeReading } from './endpoint/take-reading.ts'
import { type LoadedAttempt, loadAttempt } from './load-attempt.ts'
import type { StudentVisit } from './student-visit.ts'

/** The attempt that a student's page is about; `wait`: its seat has asked for so much that it waits so many seconds. */
export type LastAttempt =
  | { kind: 'loaded'; loaded: LoadedAttempt }
  | { kind: 'none' }
  | { kind: 'wait'; seconds: number }

/** The last attempt of a student's seat, as far as the seat may read. */
export async function loadLastAttempt({
  assignment,
  student,
  records,
}: Pick<StudentVisit, 'assignment' | 'student' | 'records'>): Promise<LastAttempt> {
  const last = records.at(-1)
  if (!last) return { kind: 'none' }
  const turn = await takeReading(last)
  if (turn.kind === 'wait') return turn
  const loaded = await loadAttempt(assignment, student.seat.seatId, last.attemptNumber)
  return loaded ? { kind: 'loaded', loaded } : { kind: 'none' }
}
