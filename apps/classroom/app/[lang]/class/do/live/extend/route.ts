import { z } from 'zod'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { backToLive } from '#src/live/back-to-live.ts'
import { changeDueAt } from '#src/live/change-due-at.ts'
import { chosenDueAt, extendedDueAt } from '#src/live/due-times.ts'
import { services } from '#src/services/services.ts'
import { pageTimeZone } from '#src/times/time-zone.ts'

const schema = z.object({
  by: z.enum(['five-minutes', 'ten-minutes', 'one-day', 'chosen']),
  dueAt: z.string().max(30).default(''),
  timeZone: z.string().max(100).default(''),
})

export const POST = assignmentAction(schema, async ({ locale, assignment, values }) => {
  const { settings } = assignment
  const clock = { now: Date.now(), timeZone: await pageTimeZone() }
  const dueAt =
    values.by === 'chosen'
      ? chosenDueAt(values, settings, clock.now)
      : extendedDueAt(settings, values.by, clock)
  if (dueAt === undefined) return backToLive(locale, assignment, { problem: 'due-at' })
  await changeDueAt(services().database, assignment, dueAt)
  return backToLive(locale, assignment, { done: 'extended' })
})
