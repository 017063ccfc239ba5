import { assignmentStatus, isBeginningOf, lastCountedMoment } from '@karda/assessment'
import { attemptOf, attemptsOfSeat } from '@karda/database'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { services } from '../../services/services.ts'
import type { AttemptAnswer } from '../protocol/answers.ts'
import { attemptHandler } from './attempt-handler.ts'
import { refusal } from './refusal.ts'
import { takeReading } from './take-reading.ts'

/** `GET` of an attempt: all that the server has of it. */
export const readAttempt = attemptHandler(async (_request, attempt) => {
  const { student, assignment, attemptNumber, begun } = attempt
  const { database } = services()
  const { classId, assignmentId } = assignment
  const key = { classId, assignmentId, seatId: student.seat.seatId }
  const turn = await takeReading({ ...key, attemptNumber })
  if (turn.kind === 'wait') return refusal('wait', turn.seconds)
  const records = await attemptsOfSeat(database, key)
  const record = records.find((one) => one.attemptNumber === attemptNumber)
  if (!record || !isBeginningOf(begun, record.startedAt)) return refusal('no-attempt')
  const now = Date.now()
  const times = assignmentTimes(assignment)
  const answer: AttemptAnswer = {
    attempt: await attemptOf(database, { ...key, attemptNumber }),
    seed: record.seed,
    submittedAt: record.submittedAt,
    assignment: assignmentStatus(times, now),
    countsUntil: lastCountedMoment(times),
    now,
  }
  return Response.json(answer)
})
