import { type CountedAttempt, type CountingRule, countedAttempt, lastCountedMoment } from '@karda/assessment'
import type { Assignment, AttemptRecord, Progress } from '@karda/database'
import { assignmentTimes } from '../assignments/assignment-times.ts'

/** An attempt with what of it counts. */
export interface CountedWork extends CountedAttempt {
  attemptNumber: number
  /** When it was handed in, by the server's clock; null while it was not, or where that came too late to count. */
  handedInAt: number | null
  /** Whether it was handed in when nothing counted any more. */
  isTooLate: boolean
}

/** What decides which of the events of an assignment count. */
export function countingRule(assignment: Pick<Assignment, 'settings' | 'closedAt'>): CountingRule {
  return {
    feedback: assignment.settings.feedback,
    lastMoment: lastCountedMoment(assignmentTimes(assignment)),
  }
}

/**
 * Which of a student's attempts at an assignment counts: the last that was handed in, as it shows what is understood now;
 * where none was, the last. Undefined where there is none.
 */
export function countedWork(
  attempts: readonly AttemptRecord[],
  events: readonly Progress[],
  rule: CountingRule,
): CountedWork | undefined {
  const all = attempts.map((record): CountedWork => {
    const own = events.filter((event) => event.attemptNumber === record.attemptNumber)
    const { submittedAt, attemptNumber } = record
    const isTooLate = submittedAt !== null && rule.lastMoment !== null && submittedAt > rule.lastMoment
    return {
      ...countedAttempt(own, rule),
      attemptNumber,
      handedInAt: isTooLate ? null : submittedAt,
      isTooLate,
    }
  })
  return all.findLast(({ handedInAt }) => handedInAt !== null) ?? all.at(-1)
}
