import { signUpModeSchema } from '@karda/database'
import { z } from 'zod'
import { notThere, teacherAction } from '#src/access/teacher-action.ts'
import { settingsAfter } from '#src/accounts/confirmed-change.ts'
import { readForm } from '#src/forms/read-form.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ mode: signUpModeSchema })

export const POST = teacherAction(async (request, { locale, teacher }) => {
  const form = await readForm(request, schema)
  if (!teacher.isOwner || form.kind === 'invalid') return notThere()
  await services().accounts.setSignUpMode(form.values.mode)
  return settingsAfter(locale, 'sign-up-mode')
})
