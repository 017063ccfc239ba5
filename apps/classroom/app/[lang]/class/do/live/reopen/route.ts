import { reopenAssignment, transact } from '@karda/database'
import { z } from 'zod'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { backToLive } from '#src/live/back-to-live.ts'
import { changeDueAt } from '#src/live/change-due-at.ts'
import { reopenedDueAt } from '#src/live/due-times.ts'
import { services } from '#src/services/services.ts'
import { pageTimeZone } from '#src/times/time-zone.ts'

const schema = z.object({
  until: z.enum(['kept', 'ten-minutes', 'one-hour', 'one-day', 'chosen', 'none']),
  dueAt: z.string().max(30).default(''),
  timeZone: z.string().max(100).default(''),
})

export const POST = assignmentAction(schema, async ({ locale, assignment, values }) => {
  const clock = { now: Date.now(), timeZone: await pageTimeZone() }
  const reopening = reopenedDueAt(values.until, values, assignment.settings, clock)
  if (reopening.kind === 'problem') return backToLive(locale, assignment, { problem: reopening.problem })
  await transact(services().database, async (db) => {
    await changeDueAt(db, assignment, reopening.dueAt)
    await reopenAssignment(db, assignment)
  })
  return backToLive(locale, assignment, { done: 'reopened' })
})
