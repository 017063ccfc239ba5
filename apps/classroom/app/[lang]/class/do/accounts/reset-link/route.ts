import { z } from 'zod'
import { notThere, teacherAction } from '#src/access/teacher-action.ts'
import { emailSchema } from '#src/accounts/entry-schemas.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { passOn } from '#src/forms/passing-cookie.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ email: emailSchema })

export const POST = teacherAction(async (request, { locale, teacher }) => {
  if (!teacher.isOwner) return notThere()
  const settings = teacherAddress(locale, 'account/')
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') return seeOther(withQuery(settings, { problem: 'invalid' }))
  const token = await services().accounts.makeResetLink(form.values.email)
  if (token === undefined) return seeOther(withQuery(settings, { problem: 'no-account' }))
  const link = withQuery(teacherAddress(locale, 'reset/'), { token })
  return seeOther(`${settings}#link`, passOn('karda-made-link', link, settings))
})
