import { scoreExtended } from '@karda/assessment'
import { saveMarks } from '@karda/database'
import { z } from 'zod'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { loadResults } from '#src/results/load-results.ts'
import { marksIn } from '#src/results/marking/mark-fields.ts'
import { markingQueue, nextToMark } from '#src/results/marking/marking-queue.ts'
import { markingAddress } from '#src/results/pages/results-address.ts'
import { services } from '#src/services/services.ts'

/** The points stand in further fields, one a criterion. */
const schema = z.looseObject({
  itemId: z.string().max(100),
  seatId: z.string().max(100),
  attemptNumber: z.coerce.number().int(),
  /** Of the response as the teacher has read it; a page from before it was sent does not say. */
  responseHash: z.string().max(100).default(''),
  aliases: z.literal('shown').optional(),
})

export const POST = assignmentAction(schema, async ({ locale, assignment, values }) => {
  const { itemId, seatId, attemptNumber, responseHash, aliases } = values
  const page = (query: Record<string, string | undefined>) =>
    seeOther(`${withQuery(markingAddress(locale, assignment, itemId), { ...query, aliases })}#mark`)
  const { results } = await loadResults(assignment)
  const key = results.items.find((item) => item.itemId === itemId)?.answerKey
  const queue = markingQueue(results, itemId)
  const written = queue.find(
    (one) => one.student.seat.seatId === seatId && one.attemptNumber === attemptNumber,
  )
  if (key?.type !== 'extended' || !written) return page({ problem: 'changed' })
  if (written.responseHash !== responseHash) return page({ answer: written.id, problem: 'changed' })
  const marks = marksIn(values)
  if (scoreExtended(key, marks).kind === 'invalid') return page({ answer: written.id, problem: 'missing' })
  const { classId, assignmentId } = assignment
  const attempt = { classId, assignmentId, seatId, attemptNumber }
  const given = { itemId, marks, responseHash }
  const isSaved = await saveMarks(services().database, attempt, given, Date.now())
  if (!isSaved) return page({ problem: 'changed' })
  return page({ answer: nextToMark(queue, written.id)?.id ?? written.id, done: 'saved' })
})
