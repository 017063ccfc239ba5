import { z } from 'zod'
import { confirmedAction } from '#src/accounts/confirmed-action.ts'
import { settingsAfter } from '#src/accounts/confirmed-change.ts'
import { passwordSchema } from '#src/accounts/entry-schemas.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ password: passwordSchema, newPassword: passwordSchema })

export const POST = confirmedAction(schema, {
  change: ({ cookie, values }) => services().accounts.changePassword(cookie, values),
  onChanged: ({ headers }, { locale }) => settingsAfter(locale, 'password', headers),
})
