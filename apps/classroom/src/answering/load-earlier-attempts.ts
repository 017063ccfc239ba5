import { takeReadings } from './endpoint/take-reading.ts'
import { type LoadedAttempt, loadAttempt } from './load-attempt.ts'
import type { StudentVisit } from './student-visit.ts'

/** The attempts before the last one; `wait`: their seat has asked for so much that it waits so many seconds. */
export type EarlierAttempts =
  | { kind: 'loaded'; attempts: LoadedAttempt[] }
  | { kind: 'wait'; seconds: number }

/** The attempts of a student's seat before the last one, by number, as far as the seat may read. */
export async function loadEarlierAttempts({
  assignment,
  student,
  records,
}: Pick<StudentVisit, 'assignment' | 'student' | 'records'>): Promise<EarlierAttempts> {
  const earlier = records.slice(0, -1)
  if (earlier.length === 0) return { kind: 'loaded', attempts: [] }
  const turn = await takeReadings(student.seat, earlier)
  if (turn.kind === 'wait') return turn
  const attempts: LoadedAttempt[] = []
  for (const record of earlier) {
    const attempt = await loadAttempt(assignment, record.seatId, record.attemptNumber)
    if (attempt) attempts.push(attempt)
  }
  return { kind: 'loaded', attempts }
}
