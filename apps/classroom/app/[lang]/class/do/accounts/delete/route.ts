import { z } from 'zod'
import { requestCookie } from '#src/access/signed-in-teacher.ts'
import { teacherAction } from '#src/access/teacher-action.ts'
import { confirmedChange } from '#src/accounts/confirmed-change.ts'
import { passwordSchema } from '#src/accounts/entry-schemas.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'
import { tracesOf } from '#src/services/traces-of.ts'

const schema = z.object({ password: passwordSchema })

export const POST = teacherAction(async (request, { locale, teacher }) => {
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') {
    return seeOther(withQuery(teacherAddress(locale, 'account/'), { problem: 'invalid' }))
  }
  const { accounts } = services()
  const cookie = await requestCookie()
  let traces: string | undefined
  return confirmedChange(
    { request, locale, teacher },
    async () => {
      const deletion = await accounts.deleteAccount(cookie, form.values.password)
      if (deletion.kind === 'changed') traces = tracesOf(deletion)
      return deletion
    },
    () => seeOther(withQuery(teacherAddress(locale, 'sign-in/'), { done: 'deleted', traces })),
  )
})
