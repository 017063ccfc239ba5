import { takeSeat } from '@karda/database'
import { z } from 'zod'
import { openAction } from '#src/access/teacher-action.ts'
import { visitorAddress } from '#src/access/visitor-address.ts'
import { joinAddress, studentAddress } from '#src/addresses/class-addresses.ts'
import { normalizeCode, returnCodeLength } from '#src/codes/code-alphabet.ts'
import { newCode } from '#src/codes/new-code.ts'
import { hashSecret } from '#src/codes/tokens.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { openAssignment, refusalAddress } from '#src/joining/open-assignment.ts'
import { passOnReturnCode } from '#src/joining/return-code-cookie.ts'
import { sitDown } from '#src/joining/sit-down.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({
  code: z.string().max(100).transform(normalizeCode),
  seatId: z.string().max(100).optional(),
})

export const POST = openAction(async (request, locale) => {
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') return seeOther(refusalAddress(locale, { kind: 'code' }))
  const { code, seatId } = form.values
  const use = await openAssignment(code, visitorAddress(request))
  if (use.kind !== 'open') return seeOther(refusalAddress(locale, use))
  const refuse = (problem: string) => seeOther(withQuery(joinAddress(locale, code), { problem }))
  if (seatId === undefined) return refuse('no-choice')
  const { classId } = use.assignment
  const returnCode = newCode(returnCodeLength)
  const codeHash = hashSecret(returnCode, classId)
  const taking = await takeSeat(services().database, { classId, seatId }, codeHash, Date.now())
  if (taking.kind !== 'taken') return refuse(taking.kind)
  const headers = await sitDown({ classId, seatId })
  if (!headers) return refuse('no-seat')
  for (const cookie of passOnReturnCode(classId, returnCode).getSetCookie()) {
    headers.append('Set-Cookie', cookie)
  }
  return seeOther(studentAddress(locale, use.assignment, 'code/'), headers)
})
