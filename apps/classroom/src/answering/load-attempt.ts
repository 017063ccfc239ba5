import { type Attempt, replayEvents } from '@karda/assessment'
import {
  type Assignment,
  type AttemptRecord,
  attemptsOfSeat,
  marksOfAssignment,
  type Progress,
  progressOfAttempt,
} from '@karda/database'
import { type AssignedKey, assignedKey } from '../assignments/assigned-key.ts'
import { type AssignedQuiz, assignedQuiz } from '../assignments/assigned-quiz.ts'
import { services } from '../services/services.ts'
import { type LateAnswers, lateAnswers } from './late-answers.ts'
import { type ScoredAttempt, scoreAttempt } from './scored-attempt.ts'
import { scoringBasis } from './scoring-basis.ts'

/** An attempt of a seat with all that is known about it. For the server: the key is in it. */
export interface LoadedAttempt {
  record: AttemptRecord
  quiz: AssignedQuiz
  key: AssignedKey
  /** What happened in it, all of it, and when the server heard of it. */
  progress: readonly Progress[]
  /** The same as an attempt. */
  attempt: Attempt
  scored: ScoredAttempt
  late: LateAnswers
}

/** See `LoadedAttempt`; undefined where the attempt was never started, or its results were erased. */
export async function loadAttempt(
  assignment: Assignment,
  seatId: string,
  attemptNumber: number,
): Promise<LoadedAttempt | undefined> {
  const { database } = services()
  const { classId, assignmentId } = assignment
  const seat = { classId, assignmentId, seatId }
  const records = await attemptsOfSeat(database, seat)
  const record = records.find((one) => one.attemptNumber === attemptNumber)
  if (!record) return undefined
  const isOwn = (one: { seatId: string; attemptNumber: number }) =>
    one.seatId === seatId && one.attemptNumber === attemptNumber
  const progress = await progressOfAttempt(database, { ...seat, attemptNumber })
  const marks = (await marksOfAssignment(database, assignment)).filter(isOwn)
  const quiz = await assignedQuiz(assignment)
  const key = await assignedKey(assignment)
  const basis = scoringBasis(assignment, quiz, key)
  const scored = scoreAttempt(basis, record, progress, marks)
  return {
    record,
    quiz,
    key,
    progress,
    attempt: replayEvents(progress.map(({ event }) => event)),
    scored,
    late: lateAnswers(basis, progress, scored),
  }
}
