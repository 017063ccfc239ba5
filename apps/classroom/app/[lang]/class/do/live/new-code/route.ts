import { z } from 'zod'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { renewCode } from '#src/assignments/renew-code.ts'
import { backToLive } from '#src/live/back-to-live.ts'
import { services } from '#src/services/services.ts'

export const POST = assignmentAction(z.object({}), async ({ locale, assignment }) => {
  await renewCode(services().database, assignment, Date.now())
  return backToLive(locale, assignment, { done: 'code-renewed' })
})
