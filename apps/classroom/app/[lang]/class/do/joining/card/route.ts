import { z } from 'zod'
import { openAction } from '#src/access/teacher-action.ts'
import { visitorAddress } from '#src/access/visitor-address.ts'
import {
  cardAddress,
  joinAddress,
  studentAddress,
  studentHomeAddress,
} from '#src/addresses/class-addresses.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { enterByCode } from '#src/joining/enter-by-code.ts'
import { seatAssignments } from '#src/joining/seat-assignments.ts'

const schema = z.object({ classId: z.string().min(1).max(100), returnCode: z.string().max(100) })

/** Enters with a join card; where there is one assignment only, leads straight to it. */
export const POST = openAction(async (request, locale) => {
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') return seeOther(joinAddress(locale))
  const { classId, returnCode } = form.values
  const attempt = { classId, subject: classId, visitorAddress: visitorAddress(request) }
  const entry = await enterByCode(attempt, returnCode)
  if (entry.kind !== 'entered') {
    const seconds = entry.kind === 'wait' ? String(entry.seconds) : undefined
    return seeOther(withQuery(cardAddress(locale, classId), { problem: entry.kind, seconds }))
  }
  const [only, ...others] = await seatAssignments(entry.seat, Date.now())
  const isOnly = only !== undefined && others.length === 0
  return seeOther(
    isOnly ? studentAddress(locale, only.assignment) : studentHomeAddress(locale, classId),
    entry.headers,
  )
})
