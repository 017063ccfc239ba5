import { countedAttempt, replayEvents, responsesOf } from '@karda/assessment'
import { type Assignment, attemptsOfSeat, progressOfAttempt, seatOf } from '@karda/database'
import { assignedQuiz } from '../../assignments/assigned-quiz.ts'
import { services } from '../../services/services.ts'
import { countingRule } from '../counting-rule.ts'
import { keepEvents } from '../endpoint/keep-events.ts'
import { answersOutOfTurn, lateAnswers } from '../late-answers.ts'
import { mostEvents } from '../protocol/answers.ts'
import { readAnswersFile } from './read-answers-file.ts'
import type { ReceivingProblem } from './receiving-problem.ts'

/** A file with answers, as a teacher gives it. */
export interface HandedFile {
  text: string
  /** Whether the teacher knows from whom the file is, though nothing in it shows that. */
  isKnown: boolean
}

/**
 * What became of a file: whose it is and how many answers that seat has now, with how many of them do not count because
 * the quiz was closed, or because they came too long after the hand-in; or why nothing of it is kept.
 */
export type FileHandIn =
  | { kind: 'kept'; seatId: string; answers: number; late: number; outOfTurn: number }
  | { kind: 'refused'; problem: ReceivingProblem; seatId?: string }

/** Hands in what is in a file with answers to an assignment; doing so again changes nothing. */
export async function handInFile(assignment: Assignment, { text, isKnown }: HandedFile): Promise<FileHandIn> {
  const refused = (problem: ReceivingProblem) => ({ kind: 'refused', problem }) as const
  const file = readAnswersFile(text)
  if (!file) return refused('unreadable')
  const { classId, assignmentId, seatId, attemptNumber, startedAt } = file
  if (classId !== assignment.classId || assignmentId !== assignment.assignmentId) return refused('foreign')
  const { database } = services()
  const key = { classId, assignmentId, seatId, attemptNumber }
  const seat = await seatOf(database, key)
  const attempts = await attemptsOfSeat(database, key)
  const attempt = attempts.find((one) => one.attemptNumber === attemptNumber)
  if (!seat || !attempt) return refused('gone')
  const isOfAttempt = startedAt === attempt.startedAt
  // What was erased on purpose does not come back. A file that does not say when its attempt was begun may be of one that
  // was.
  const { resultsErasedAt } = assignment
  const mayBeErased = resultsErasedAt !== null && (startedAt ?? 0) <= resultsErasedAt
  if (!isOfAttempt && mayBeErased) return refused('gone')
  // Else the server may be that of an earlier backup, and its attempt a new one with the number of the file's.
  if (!isOfAttempt && !isKnown) return { ...refused('unproven'), seatId }

  const items = (await assignedQuiz(assignment)).editions[0]?.items ?? []
  for (let start = 0; start < file.events.length; start += mostEvents) {
    const some = { values: file.events.slice(start, start + mostEvents), receivedAt: Date.now() }
    const kept = await keepEvents({ ...key, startedAt: attempt.startedAt }, some, items)
    if (kept.kind === 'no-attempt') return refused('gone')
  }
  const progress = await progressOfAttempt(database, key)
  const rule = countingRule(assignment)
  const late = lateAnswers({ items, rule }, progress, countedAttempt(progress, rule))
  return {
    kind: 'kept',
    seatId,
    answers: Object.keys(responsesOf(replayEvents(progress.map(({ event }) => event)))).length,
    late: Object.keys(late.responses).length,
    outOfTurn: answersOutOfTurn({ items, rule }, progress),
  }
}
