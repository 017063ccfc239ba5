import { z } from 'zod'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { backToLive } from '#src/live/back-to-live.ts'
import { changeDueAt } from '#src/live/change-due-at.ts'
import { chosenDueAt, extendedDueAt, extensions } from '#src/live/due-times.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({
  by: z.enum(['five-minutes', 'ten-minutes', 'one-day', 'chosen']),
  dueAt: z.string().max(30).default(''),
  timeZone: z.string().max(100).default(''),
})

export const POST = assignmentAction(schema, async ({ locale, assignment, values }) => {
  const { settings } = assignment
  const now = Date.now()
  const dueAt =
    values.by === 'chosen'
      ? chosenDueAt(values, settings, now)
      : extendedDueAt(settings.dueAt, extensions[values.by], now)
  if (dueAt === undefined) return backToLive(locale, assignment, { problem: 'due-at' })
  await changeDueAt(services().database, assignment, dueAt)
  return backToLive(locale, assignment, { done: 'extended' })
})
