import { joinCodeOf } from '@karda/database'
import { z } from 'zod'
import { openAction } from '#src/access/teacher-action.ts'
import { visitorAddress } from '#src/access/visitor-address.ts'
import { joinAddress, studentAddress } from '#src/addresses/class-addresses.ts'
import { normalizeCode } from '#src/codes/code-alphabet.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { enterByCode } from '#src/joining/enter-by-code.ts'
import { refusalAddress } from '#src/joining/open-assignment.ts'
import { services } from '#src/services/services.ts'

/** What a code that leads nowhere leads to. */
const nowhere = { classId: '', assignmentId: '' } as const

const schema = z.object({
  code: z.string().max(100).transform(normalizeCode),
  returnCode: z.string().max(100),
})

/**
 * Both codes together let a student back, though the assignment be closed or its code have expired: there may be a result
 * to see. Where they do not, the answer is the same whichever of the two was wrong.
 */
export const POST = openAction(async (request, locale) => {
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') return seeOther(refusalAddress(locale, { kind: 'code' }))
  const { code, returnCode } = form.values
  const { classId, assignmentId } = (await joinCodeOf(services().database, code)) ?? nowhere
  const attempt = { classId, subject: classId || code, visitorAddress: visitorAddress(request) }
  const entry = await enterByCode(attempt, returnCode)
  switch (entry.kind) {
    case 'entered':
      return seeOther(studentAddress(locale, { classId, assignmentId }), entry.headers)
    case 'return':
      return seeOther(withQuery(joinAddress(locale, code.slice(0, 20)), { problem: 'return' }))
    case 'wait':
      return seeOther(refusalAddress(locale, entry))
    default:
      return entry satisfies never
  }
})
