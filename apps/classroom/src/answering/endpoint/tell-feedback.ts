import { assignmentStatus, lastCountedMoment } from '@karda/assessment'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { services } from '../../services/services.ts'
import { loadAttempt } from '../load-attempt.ts'
import type { FeedbackAnswer } from '../protocol/answers.ts'
import { toldAnswers } from '../told-answers.ts'
import { attemptHandler } from './attempt-handler.ts'
import { refusal } from './refusal.ts'

/** `GET` of what is said of an attempt's answers: of those alone that the student may know by now. */
export const tellFeedback = attemptHandler(async (_request, { student, assignment, attemptNumber }) => {
  const turn = await services().limits.answers.take(student.seat, 0)
  if (turn.kind === 'wait') return refusal('wait', turn.seconds)
  const loaded = await loadAttempt(assignment, student.seat.seatId, attemptNumber)
  if (!loaded) return refusal('no-attempt')
  const now = Date.now()
  const times = assignmentTimes(assignment)
  const answer: FeedbackAnswer = {
    items: toldAnswers({ assignment, ...loaded }, now),
    releasedAt: assignment.settings.feedback === 'after-closing' ? lastCountedMoment(times) : null,
    assignment: assignmentStatus(times, now),
    now,
  }
  return Response.json(answer)
})
