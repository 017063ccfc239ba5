import type { AssignmentTimes } from '@karda/assessment'
import type { Assignment } from '@karda/database'

/** What decides where an assignment stands, for `assignmentStatus` and `lastCountedMoment`. */
export function assignmentTimes({
  settings,
  closedAt,
}: Pick<Assignment, 'settings' | 'closedAt'>): AssignmentTimes {
  const { opensAt, dueAt, acceptsLate } = settings
  return { opensAt, dueAt, acceptsLate, closedAt }
}
