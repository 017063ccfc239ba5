import { type CountingRule, lastCountedMoment } from '@karda/assessment'
import type { Assignment } from '@karda/database'
import { assignmentTimes } from '../assignments/assignment-times.ts'

/** What decides which events of attempts at an assignment count. */
export function countingRule(assignment: Assignment): CountingRule {
  return {
    feedback: assignment.settings.feedback,
    lastMoment: lastCountedMoment(assignmentTimes(assignment)),
  }
}
