import { assignmentStatus, responsesOf } from '@karda/assessment'
import { attemptOf } from '@karda/database'
import { z } from 'zod'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { seeOther, withQuery } from '../../forms/see-other.ts'
import { services } from '../../services/services.ts'
import { takeReading } from '../endpoint/take-reading.ts'
import { attemptFields, attemptOfForm } from './attempt-of-form.ts'
import { recordHere } from './record-here.ts'
import { studentAction } from './student-action.ts'

/** Hands in what the server has of an attempt; doing so again changes nothing. */
export const handIn = studentAction(
  z.object(attemptFields),
  async ({ locale, student, assignment, values }) => {
    const page = studentAddress(locale, assignment)
    const result = studentAddress(locale, assignment, 'result/')
    const record = await attemptOfForm(assignment, student, values)
    if (!record) return seeOther(withQuery(page, { problem: 'erased' }))
    const turn = await takeReading(record)
    if (turn.kind === 'wait') return seeOther(withQuery(page, { problem: 'wait' }))
    const attempt = await attemptOf(services().database, record)
    if (attempt.submitted) return seeOther(result)
    if (assignmentStatus(assignmentTimes(assignment), Date.now()) === 'closed') {
      return seeOther(withQuery(page, { problem: 'closed' }))
    }
    const responses = responsesOf(attempt)
    const outcome = await recordHere(record, attempt, [
      (moment) => ({ kind: 'submitted', responses, ...moment }),
    ])
    switch (outcome) {
      case 'kept':
        return seeOther(result)
      case 'full':
        return seeOther(withQuery(page, { problem: 'full' }))
      case 'no-attempt':
        return seeOther(withQuery(page, { problem: 'erased' }))
      default:
        return outcome satisfies never
    }
  },
)
