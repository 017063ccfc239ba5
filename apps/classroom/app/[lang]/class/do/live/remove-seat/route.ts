import { removeSeat } from '@karda/database'
import { z } from 'zod'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { backToLive } from '#src/live/back-to-live.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ seatId: z.string().min(1).max(100) })

export const POST = assignmentAction(schema, async ({ locale, assignment, values }) => {
  const { classId } = assignment
  await removeSeat(services().database, { classId, seatId: values.seatId }, Date.now())
  return backToLive(locale, assignment, { done: 'seat-removed' })
})
