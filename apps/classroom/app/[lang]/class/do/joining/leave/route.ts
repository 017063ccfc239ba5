import { z } from 'zod'
import { presentStudent } from '#src/access/present-student.ts'
import { unseatStudent } from '#src/access/student.ts'
import { openAction } from '#src/access/teacher-action.ts'
import { joinAddress } from '#src/addresses/class-addresses.ts'
import { codeInAddress } from '#src/codes/code-in-address.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { takeBackReturnCode } from '#src/joining/return-code-cookie.ts'

const schema = z.object({
  classId: z.string().max(100),
  code: z.string().max(100).transform(codeInAddress).default(''),
})

/** Ends what the device may do for its seat in a class, and leads to where another student can begin. */
export const POST = openAction(async (request, locale) => {
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') return seeOther(joinAddress(locale))
  const { classId, code } = form.values
  const student = await presentStudent(classId)
  const left = withQuery(joinAddress(locale, code), { done: 'left' })
  if (!student) return seeOther(left)
  const headers = await unseatStudent(student)
  for (const cookie of takeBackReturnCode(classId).getSetCookie()) headers.append('Set-Cookie', cookie)
  return seeOther(left, headers)
})
