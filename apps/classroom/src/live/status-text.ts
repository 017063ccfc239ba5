import { assignmentStatus } from '@karda/assessment'
import type { Assignment } from '@karda/database'
import { translator } from '@karda/i18n'
import { assignmentTimes } from '../assignments/assignment-times.ts'
import { clockTime, type LiveTelling } from './clock-time.ts'

/** Where an assignment stands, and since when or until when, in a sentence. */
export function statusText(assignment: Assignment, telling: LiveTelling): string {
  const { t } = translator(telling.locale)
  const { settings, closedAt, resultsErasedAt } = assignment
  const { opensAt, dueAt } = settings
  const at = (moment: number) => ({ time: clockTime(moment, telling) })
  const status = assignmentStatus(assignmentTimes(assignment), telling.now)
  switch (status) {
    case 'scheduled':
      return t('live:status_scheduled', at(opensAt))
    case 'open':
      return dueAt === null ? t('live:status_open') : t('live:status_open-until', at(dueAt))
    case 'overdue':
      return t('live:status_overdue', at(dueAt ?? telling.now))
    case 'closed':
      if (resultsErasedAt !== null) return t('live:status_erased', at(resultsErasedAt))
      return closedAt === null
        ? t('live:status_closed-by-time', at(dueAt ?? telling.now))
        : t('live:status_closed', at(closedAt))
    default:
      return status satisfies never
  }
}
