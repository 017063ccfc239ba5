import type { AttemptEvent } from '@karda/assessment'
import type { AttemptKey, BegunAttempt } from '@karda/database'
import { neededEvents } from './needed-events.ts'

/** What a file with answers says that it is. */
export const answersFileFormat = 'karda-answers-1'

/** Events in a file at most. */
export const mostEventsInFile = 2000

/** All that a device knows of an attempt, for a student whose device cannot reach the server; the teacher hands it in. */
export interface AnswersFile extends AttemptKey {
  format: typeof answersFileFormat
  /** When the attempt was begun; absent in files of former times. */
  startedAt?: number | undefined
  events: readonly AttemptEvent[]
}

/**
 * A file with what happened in an attempt, as text: without what makes no difference any more, and the last events where
 * there are too many.
 */
export function writeAnswersFile(
  { classId, assignmentId, seatId, attemptNumber, startedAt }: BegunAttempt,
  events: readonly AttemptEvent[],
): string {
  const file: AnswersFile = {
    format: answersFileFormat,
    classId,
    assignmentId,
    seatId,
    attemptNumber,
    startedAt,
    events: neededEvents(events).slice(-mostEventsInFile),
  }
  return JSON.stringify(file)
}
