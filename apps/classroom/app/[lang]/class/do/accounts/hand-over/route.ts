import { z } from 'zod'
import { confirmedAction } from '#src/accounts/confirmed-action.ts'
import { settingsAfter } from '#src/accounts/confirmed-change.ts'
import { emailSchema, passwordSchema } from '#src/accounts/entry-schemas.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ password: passwordSchema, email: emailSchema })

export const POST = confirmedAction(schema, {
  change: ({ cookie, values }) => services().accounts.handOver(cookie, values),
  onChanged: (_changed, { locale }) => settingsAfter(locale, 'owner'),
})
