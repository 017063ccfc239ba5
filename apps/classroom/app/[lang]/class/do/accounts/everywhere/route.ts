import { teacherAction } from '#src/access/teacher-action.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

export const POST = teacherAction(async (_request, { locale, teacher }) => {
  await services().accounts.signOutEverywhere(teacher.teacherId)
  return seeOther(withQuery(teacherAddress(locale, 'sign-in/'), { done: 'signed-out' }))
})
