import { closeAssignment } from '@karda/database'
import { z } from 'zod'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { backToLive } from '#src/live/back-to-live.ts'
import { services } from '#src/services/services.ts'

export const POST = assignmentAction(z.object({}), async ({ locale, assignment }) => {
  // What counts is what arrived before it was closed first.
  if (assignment.closedAt === null) await closeAssignment(services().database, assignment, Date.now())
  return backToLive(locale, assignment, { done: 'closed' })
})
