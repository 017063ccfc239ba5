import { z } from 'zod'
import { notThere, teacherAction } from '#src/access/teacher-action.ts'
import { settingsAfter } from '#src/accounts/confirmed-change.ts'
import { readForm } from '#src/forms/read-form.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ credentialId: z.string().max(2000) })

export const POST = teacherAction(async (request, { locale, teacher }) => {
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') return notThere()
  const isRemoved = await services().accounts.passkeys?.remove(teacher, form.values.credentialId)
  return isRemoved ? settingsAfter(locale, 'passkey-removed') : notThere()
})
