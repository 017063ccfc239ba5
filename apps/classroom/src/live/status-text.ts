import { assignmentStatus } from '@karda/assessment'
import type { Assignment } from '@karda/database'
import { translator } from '@karda/i18n'
import { answersErasedAt } from '../assignments/answers-erased-at.ts'
import { assignmentTimes } from '../assignments/assignment-times.ts'
import { assignmentStatusText, type Telling } from '../assignments/pages/assignment-status-text.ts'
import { clockTime } from './clock-time.ts'

/** Where an assignment stands, in a sentence; of a closed one also since when and why. */
export function statusText(assignment: Assignment, telling: Telling): string {
  const status = assignmentStatus(assignmentTimes(assignment), telling.now)
  if (status !== 'closed') return assignmentStatusText(assignment, telling)
  const { t } = translator(telling.locale)
  const { settings, closedAt } = assignment
  const erasedAt = answersErasedAt(assignment)
  const at = (moment: number) => ({ time: clockTime(moment, telling) })
  if (erasedAt !== null) return t('live:status_erased', at(erasedAt))
  return closedAt === null
    ? t('live:status_closed-by-time', at(settings.dueAt ?? telling.now))
    : t('live:status_closed', at(closedAt))
}
