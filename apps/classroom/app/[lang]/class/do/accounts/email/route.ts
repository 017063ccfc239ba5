import { z } from 'zod'
import { requestCookie } from '#src/access/signed-in-teacher.ts'
import { teacherAction } from '#src/access/teacher-action.ts'
import { confirmedChange, settingsAfter } from '#src/accounts/confirmed-change.ts'
import { emailSchema, passwordSchema } from '#src/accounts/entry-schemas.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ password: passwordSchema, email: emailSchema })

export const POST = teacherAction(async (request, { locale, teacher }) => {
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') {
    return seeOther(withQuery(teacherAddress(locale, 'account/'), { problem: 'invalid' }))
  }
  const { accounts, knownBrowsers } = services()
  const cookie = await requestCookie()
  return confirmedChange(
    { request, locale, teacher },
    () => accounts.changeEmail(cookie, form.values),
    (cookies) => {
      cookies.append('Set-Cookie', knownBrowsers.remember(cookie, form.values.email))
      return settingsAfter(locale, 'email', cookies)
    },
  )
})
