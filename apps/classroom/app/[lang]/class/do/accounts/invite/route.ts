import { notThere, teacherAction } from '#src/access/teacher-action.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { passOn } from '#src/forms/passing-cookie.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

/**
 * Asks for no password, unlike what opens an account that is there: whoever invites a whole staff room makes link after
 * link, and each lets in one who has nothing yet.
 */
export const POST = teacherAction(async (_request, { locale, teacher }) => {
  if (!teacher.isOwner) return notThere()
  const invitation = await services().accounts.invite()
  const settings = teacherAddress(locale, 'account/')
  const link = withQuery(teacherAddress(locale, 'sign-up/'), { invitation })
  return seeOther(`${settings}#link`, passOn('karda-made-link', link, settings))
})
