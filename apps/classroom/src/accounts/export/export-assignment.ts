import {
  type Assignment,
  attemptsOfAssignment,
  type Database,
  joinCodesOf,
  marksOfAssignment,
  teacherAnswerKeyOf,
  teacherItemsOf,
} from '@karda/database'
import { isoTime, isoTimeOrNull } from './iso-time.ts'

/** An assignment with its codes, the teacher’s own items and their key, every attempt and its answers, and the marks. */
export async function exportAssignment(database: Database, assignment: Assignment) {
  const { settings } = assignment
  return {
    assignmentId: assignment.assignmentId,
    story: assignment.storySlug,
    level: assignment.level,
    title: assignment.title,
    createdAt: isoTime(assignment.createdAt),
    closedAt: isoTimeOrNull(assignment.closedAt),
    resultsErasedAt: isoTimeOrNull(assignment.resultsErasedAt),
    settings: { ...settings, opensAt: isoTime(settings.opensAt), dueAt: isoTimeOrNull(settings.dueAt) },
    codes: (await joinCodesOf(database, assignment)).map(({ code }) => code),
    ownItems: {
      ...(await teacherItemsOf(database, assignment)),
      ...(await teacherAnswerKeyOf(database, assignment)),
    },
    attempts: await exportAttempts(database, assignment),
    marks: await marksOfAssignment(database, assignment),
  }
}

/** What is saved last counts until something is handed in. */
async function exportAttempts(database: Database, assignment: Assignment) {
  const attempts = await attemptsOfAssignment(database, assignment)
  return attempts.map(({ seatId, attemptNumber, startedAt, submittedAt, attempt }) => ({
    seatId,
    attemptNumber,
    startedAt: isoTime(startedAt),
    submittedAt: isoTimeOrNull(submittedAt),
    saved: Object.fromEntries(Object.entries(attempt.saved).map(([item, { response }]) => [item, response])),
    handedIn: attempt.submitted?.responses ?? null,
  }))
}
