import { eraseResults } from '@karda/database'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { backToLive } from '#src/live/back-to-live.ts'
import { confirmsErasure, erasureSchema } from '#src/live/confirms-erasure.ts'
import { services } from '#src/services/services.ts'
import { tracesOf } from '#src/services/traces-of.ts'

export const POST = assignmentAction(erasureSchema, async ({ locale, assignment, values }) => {
  if (!confirmsErasure(locale, values)) return backToLive(locale, assignment, { problem: 'word' })
  const traces = tracesOf(await eraseResults(services().database, assignment, Date.now()))
  return backToLive(locale, assignment, { done: 'answers-erased', traces })
})
