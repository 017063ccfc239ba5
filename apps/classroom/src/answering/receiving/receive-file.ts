import { countedAttempt, replayEvents, responsesOf } from '@karda/assessment'
import { attemptsOfSeat, progressOfAttempt, seatOf } from '@karda/database'
import { z } from 'zod'
import { ownAssignment } from '../../access/own-assignment.ts'
import { notThere, teacherAction } from '../../access/teacher-action.ts'
import { assignmentAddress } from '../../addresses/class-addresses.ts'
import { assignedQuiz } from '../../assignments/assigned-quiz.ts'
import { checkbox, parseForm } from '../../forms/read-form.ts'
import { seeOther, withQuery } from '../../forms/see-other.ts'
import { sentForm } from '../../forms/sent-form.ts'
import { services } from '../../services/services.ts'
import { countingRule } from '../counting-rule.ts'
import { keepEvents } from '../endpoint/keep-events.ts'
import { lateAnswers } from '../late-answers.ts'
import { mostEvents } from '../protocol/answers.ts'
import { readAnswersFile } from './read-answers-file.ts'
import type { ReceivingProblem } from './receiving-problem.ts'

const idsSchema = z.object({
  classId: z.string().max(100),
  assignmentId: z.string().max(100),
  /** Whether the teacher knows from whom the file is, though nothing in it shows that. */
  isKnown: checkbox,
})

/** Hands in the file with answers that a student gave to the teacher; doing so again changes nothing. */
export const receiveFile = teacherAction(async (request, { locale, teacher }) => {
  const form = await sentForm(request)
  const ids = parseForm(form, idsSchema)
  if (ids.kind === 'invalid') return notThere()
  const own = await ownAssignment(teacher, ids.values)
  if (!own) return notThere()
  const { assignment } = own
  const page = assignmentAddress(locale, assignment)
  const refuse = (problem: ReceivingProblem, fileSeat?: string) =>
    seeOther(withQuery(page, { fileProblem: problem, fileSeat }))

  const file = readAnswersFile(await textOfFile(form?.get('file')))
  if (!file) return refuse('unreadable')
  const { classId, assignmentId, seatId, attemptNumber, startedAt } = file
  if (classId !== assignment.classId || assignmentId !== assignment.assignmentId) return refuse('foreign')
  const { database } = services()
  const key = { classId, assignmentId, seatId, attemptNumber }
  const seat = await seatOf(database, key)
  const attempts = await attemptsOfSeat(database, key)
  const attempt = attempts.find((one) => one.attemptNumber === attemptNumber)
  if (!seat || !attempt || (startedAt ?? attempt.startedAt) !== attempt.startedAt) return refuse('gone')
  if (startedAt === undefined && !ids.values.isKnown) return refuse('unproven', seatId)

  const items = (await assignedQuiz(assignment)).editions[0]?.items ?? []
  for (let start = 0; start < file.events.length; start += mostEvents) {
    const some = file.events.slice(start, start + mostEvents)
    const kept = await keepEvents({ ...key, startedAt: attempt.startedAt }, some, items)
    if (kept.kind === 'no-attempt') return refuse('gone')
  }
  const progress = await progressOfAttempt(database, key)
  const answers = Object.keys(responsesOf(replayEvents(progress.map(({ event }) => event)))).length
  const rule = countingRule(assignment)
  const late = lateAnswers({ items, rule }, progress, countedAttempt(progress, rule))
  const lateCount = Object.keys(late.responses).length
  return seeOther(
    withQuery(page, {
      fileSeat: seatId,
      fileAnswers: String(answers),
      fileLate: lateCount > 0 ? String(lateCount) : undefined,
    }),
  )
})

async function textOfFile(sent: FormDataEntryValue | null | undefined): Promise<string> {
  return sent instanceof File ? sent.text() : ''
}
