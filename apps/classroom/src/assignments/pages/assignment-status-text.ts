import { assignmentStatus } from '@karda/assessment'
import type { Assignment } from '@karda/database'
import { formatMoment, type LocaleCode, translator } from '@karda/i18n'
import { assignmentTimes } from '../assignment-times.ts'

/** By which language and clocks, and at which moment, something is put into words. */
export interface Telling {
  locale: LocaleCode
  timeZone: string
  now: number
}

/** Where an assignment stands, in a sentence. */
export function assignmentStatusText(assignment: Assignment, { locale, timeZone, now }: Telling): string {
  const { t } = translator(locale)
  const { opensAt, dueAt } = assignment.settings
  const time = (moment: number) => formatMoment(moment, locale, timeZone)
  const status = assignmentStatus(assignmentTimes(assignment), now)
  switch (status) {
    case 'scheduled':
      return t('assignments:status_scheduled', { time: time(opensAt) })
    case 'open':
      return dueAt === null
        ? t('assignments:status_open')
        : t('assignments:status_open-until', { time: time(dueAt) })
    case 'overdue':
      return t('assignments:status_overdue', { time: time(dueAt ?? now) })
    case 'closed':
      return t('assignments:status_closed')
    default:
      return status satisfies never
  }
}
