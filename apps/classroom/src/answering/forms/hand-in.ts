import { assignmentStatus, responsesOf } from '@karda/assessment'
import { attemptOf } from '@karda/database'
import { z } from 'zod'
import { notThere } from '../../access/teacher-action.ts'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { seeOther, withQuery } from '../../forms/see-other.ts'
import { services } from '../../services/services.ts'
import { takeReading } from '../endpoint/take-reading.ts'
import { formClient, recordHere } from './record-here.ts'
import { studentAction } from './student-action.ts'

const schema = z.object({
  attemptNumber: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
})

/** Hands in what the server has of an attempt; doing so again changes nothing. */
export const handIn = studentAction(schema, async ({ locale, student, assignment, values }) => {
  const { classId, assignmentId } = assignment
  const key = { classId, assignmentId, seatId: student.seat.seatId, attemptNumber: values.attemptNumber }
  const result = studentAddress(locale, assignment, 'result/')
  const turn = await takeReading(key)
  if (turn.kind === 'wait') {
    return seeOther(withQuery(studentAddress(locale, assignment), { problem: 'wait' }))
  }
  const attempt = await attemptOf(services().database, key)
  if (attempt.submitted) return seeOther(result)
  if (assignmentStatus(assignmentTimes(assignment), Date.now()) === 'closed') {
    return seeOther(withQuery(studentAddress(locale, assignment), { problem: 'closed' }))
  }
  const responses = responsesOf(attempt)
  const outcome = await recordHere(key, formClient(student), [
    (moment) => ({ kind: 'submitted', responses, ...moment }),
  ])
  switch (outcome) {
    case 'kept':
      return seeOther(result)
    case 'full':
      return seeOther(withQuery(studentAddress(locale, assignment), { problem: 'full' }))
    case 'no-attempt':
      return notThere()
    default:
      return outcome satisfies never
  }
})
