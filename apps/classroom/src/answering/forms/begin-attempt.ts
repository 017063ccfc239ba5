import { assignmentStatus } from '@karda/assessment'
import { startAttempt } from '@karda/database'
import { z } from 'zod'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { secureRandom } from '../../codes/secure-random.ts'
import { seeOther, withQuery } from '../../forms/see-other.ts'
import { services } from '../../services/services.ts'
import { studentAction } from './student-action.ts'

/** Seeds are whole numbers below this one, and above 0, which stands for the order of the authors. */
const seeds = 2 ** 31

/** Begins an attempt, or goes on with the one under way. */
export const beginAttempt = studentAction(z.object({}), async ({ locale, student, assignment }) => {
  const { classId, assignmentId } = assignment
  const page = studentAddress(locale, assignment)
  const now = Date.now()
  const status = assignmentStatus(assignmentTimes(assignment), now)
  if (status === 'scheduled') return seeOther(page)
  if (status === 'closed') return seeOther(withQuery(page, { problem: 'closed' }))
  const seed = 1 + Math.floor(secureRandom() * (seeds - 1))
  const key = { classId, assignmentId, seatId: student.seat.seatId }
  const start = await startAttempt(services().database, key, seed, now)
  switch (start.kind) {
    case 'under-way':
      return seeOther(page)
    case 'no-attempts-left':
      return seeOther(studentAddress(locale, assignment, 'result/'))
    case 'closed':
    case 'no-assignment':
    case 'no-seat':
      return seeOther(withQuery(page, { problem: 'closed' }))
    default:
      return start satisfies never
  }
})
