import { signUpModeSchema } from '@karda/database'
import { z } from 'zod'
import { requestCookie } from '#src/access/signed-in-teacher.ts'
import { notThere, teacherAction } from '#src/access/teacher-action.ts'
import { confirmedChange, settingsAfter } from '#src/accounts/confirmed-change.ts'
import { passwordSchema } from '#src/accounts/entry-schemas.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ password: passwordSchema, mode: signUpModeSchema })

export const POST = teacherAction(async (request, { locale, teacher }) => {
  if (!teacher.isOwner) return notThere()
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') {
    return seeOther(withQuery(teacherAddress(locale, 'account/'), { problem: 'invalid' }))
  }
  const { accounts } = services()
  const cookie = await requestCookie()
  return confirmedChange(
    { request, locale, teacher },
    () => accounts.changeSignUpMode(cookie, form.values),
    () => settingsAfter(locale, 'sign-up-mode'),
  )
})
