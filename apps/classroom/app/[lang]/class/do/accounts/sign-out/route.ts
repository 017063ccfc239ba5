import { requestCookie } from '#src/access/signed-in-teacher.ts'
import { openAction } from '#src/access/teacher-action.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

export const POST = openAction(async (_request, locale) => {
  const { headers } = await services().accounts.signOut(await requestCookie())
  return seeOther(withQuery(teacherAddress(locale, 'sign-in/'), { done: 'signed-out' }), headers)
})
