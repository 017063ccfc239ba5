import { z } from 'zod'
import { requestCookie } from '#src/access/signed-in-teacher.ts'
import { notThere, teacherAction } from '#src/access/teacher-action.ts'
import { confirmedChange } from '#src/accounts/confirmed-change.ts'
import { emailSchema, passwordSchema } from '#src/accounts/entry-schemas.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { passOn } from '#src/forms/passing-cookie.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ password: passwordSchema, email: emailSchema })

export const POST = teacherAction(async (request, { locale, teacher }) => {
  if (!teacher.isOwner) return notThere()
  const settings = teacherAddress(locale, 'account/')
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') return seeOther(withQuery(settings, { problem: 'invalid' }))
  const { accounts } = services()
  const cookie = await requestCookie()
  return confirmedChange(
    { request, locale, teacher },
    async () => {
      const making = await accounts.makeResetLink(cookie, form.values)
      if (making.kind !== 'made') return making
      const link = withQuery(teacherAddress(locale, 'reset/'), { token: making.token })
      return { kind: 'changed', headers: passOn('karda-made-link', link, settings) }
    },
    (cookies) => seeOther(`${settings}#link`, cookies),
  )
})
