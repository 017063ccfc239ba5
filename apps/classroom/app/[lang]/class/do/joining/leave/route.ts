import { z } from 'zod'
import { presentStudent } from '#src/access/present-student.ts'
import { unseatStudent } from '#src/access/student.ts'
import { openAction } from '#src/access/teacher-action.ts'
import { joinAddress } from '#src/addresses/class-addresses.ts'
import { codeInAddress } from '#src/codes/code-in-address.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { takeBackReturnCode } from '#src/joining/return-code-cookie.ts'

const schema = z.object({ code: z.string().max(100).transform(codeInAddress).default('') })

/** Ends what the device may do for its seat, and leads to where another student can begin. */
export const POST = openAction(async (request, locale) => {
  const form = await readForm(request, schema)
  const code = form.kind === 'valid' ? form.values.code : ''
  const student = await presentStudent()
  const left = withQuery(joinAddress(locale, code), { done: 'left' })
  if (!student) return seeOther(left)
  const headers = await unseatStudent(student)
  for (const cookie of takeBackReturnCode(student.seat.classId).getSetCookie()) {
    headers.append('Set-Cookie', cookie)
  }
  return seeOther(left, headers)
})
