import { arrivalMoment, assignmentStatus, lastCountedMoment } from '@karda/assessment'
import { z } from 'zod'
import { assignedQuiz } from '../../assignments/assigned-quiz.ts'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { services } from '../../services/services.ts'
import { type EventsAnswer, mostBytes, mostEvents } from '../protocol/answers.ts'
import { attemptHandler } from './attempt-handler.ts'
import { keepEvents } from './keep-events.ts'
import { readJson } from './read-json.ts'
import { refusal } from './refusal.ts'

/** The events themselves are looked at one by one: one that is damaged must not hold up the others. */
const requestSchema = z.object({ events: z.array(z.unknown()).max(mostEvents) })

/** `POST` of what happened in an attempt: answers when it is on disk, whenever the assignment was closed. */
export const receiveEvents = attemptHandler(async (request, attempt) => {
  const { student, assignment, attemptNumber, begun } = attempt
  const body = await readJson(request, mostBytes)
  const readAt = request.readAt ?? Date.now()
  const bytes = body.kind === 'read' ? body.bytes : 0
  const turn = await services().limits.answers.take(student.seat, bytes)
  if (turn.kind === 'wait') return refusal('wait', turn.seconds)
  if (body.kind === 'refused') return refusal(body.error)
  const sent = requestSchema.safeParse(body.value)
  if (!sent.success) return refusal('malformed')

  const { classId, assignmentId } = assignment
  const key = { classId, assignmentId, seatId: student.seat.seatId, attemptNumber, ...begun }
  const items = (await assignedQuiz(assignment)).editions[0]?.items ?? []
  const times = assignmentTimes(assignment)
  // From here nothing is waited for until the events are handed over, so that they are kept in the order of their
  // moments.
  const receivedAt = arrivalMoment(readAt, Date.now(), times)
  const kept = await keepEvents(key, { values: sent.data.events, receivedAt }, items)
  if (kept.kind === 'no-attempt') return refusal('no-attempt')
  const now = Date.now()
  const answer: EventsAnswer = {
    receipts: kept.receipts,
    assignment: assignmentStatus(times, now),
    countsUntil: lastCountedMoment(times),
    now,
  }
  return Response.json(answer)
})
