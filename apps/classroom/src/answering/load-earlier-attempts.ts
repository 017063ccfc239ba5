import { type LoadedAttempt, loadAttempt } from './load-attempt.ts'
import type { StudentVisit } from './student-visit.ts'

/** The attempts of a student's seat before the last one, by number. */
export async function loadEarlierAttempts({ assignment, records }: StudentVisit): Promise<LoadedAttempt[]> {
  const loaded: LoadedAttempt[] = []
  for (const { seatId, attemptNumber } of records.slice(0, -1)) {
    const attempt = await loadAttempt(assignment, seatId, attemptNumber)
    if (attempt) loaded.push(attempt)
  }
  return loaded
}
