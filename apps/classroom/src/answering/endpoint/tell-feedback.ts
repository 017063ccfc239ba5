import { assignmentStatus, isBeginningOf, lastCountedMoment } from '@karda/assessment'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { loadAttempt } from '../load-attempt.ts'
import type { FeedbackAnswer } from '../protocol/answers.ts'
import { toldAnswers } from '../told-answers.ts'
import { attemptHandler } from './attempt-handler.ts'
import { refusal } from './refusal.ts'
import { takeReading } from './take-reading.ts'

/** `GET` of what is said of an attempt's answers: of those alone that the student may know by now. */
export const tellFeedback = attemptHandler(async (_request, attempt) => {
  const { student, assignment, attemptNumber, begun } = attempt
  const { classId, assignmentId } = assignment
  const { seatId } = student.seat
  const turn = await takeReading({ classId, assignmentId, seatId, attemptNumber })
  if (turn.kind === 'wait') return refusal('wait', turn.seconds)
  const loaded = await loadAttempt(assignment, seatId, attemptNumber)
  if (!loaded || !isBeginningOf(begun, loaded.record.startedAt)) return refusal('no-attempt')
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
