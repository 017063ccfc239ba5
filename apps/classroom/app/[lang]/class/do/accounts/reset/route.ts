import { z } from 'zod'
import { openAction } from '#src/access/teacher-action.ts'
import { passwordSchema } from '#src/accounts/entry-schemas.ts'
import { resetByLink } from '#src/accounts/reset-by-link.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'

const schema = z.object({ token: z.string().max(100), password: passwordSchema })

export const POST = openAction(async (request, locale) => {
  const form = await readForm(request, schema)
  const token = form.kind === 'valid' ? form.values.token : undefined
  const refuse = (problem: string) =>
    seeOther(withQuery(teacherAddress(locale, 'reset/'), { problem, token }))
  if (form.kind === 'invalid') return refuse('invalid')
  const outcome = await resetByLink(request, form.values)
  if (outcome !== 'reset') return refuse(outcome)
  return seeOther(withQuery(teacherAddress(locale, 'sign-in/'), { done: 'reset' }))
})
