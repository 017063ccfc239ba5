import { signUpModeSchema } from '@karda/database'
import { z } from 'zod'
import { confirmedAction } from '#src/accounts/confirmed-action.ts'
import { settingsAfter } from '#src/accounts/confirmed-change.ts'
import { passwordSchema } from '#src/accounts/entry-schemas.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ password: passwordSchema, mode: signUpModeSchema })

export const POST = confirmedAction(schema, {
  by: 'owner',
  change: ({ cookie, values }) => services().accounts.changeSignUpMode(cookie, values),
  onChanged: (_changed, { locale }) => settingsAfter(locale, 'sign-up-mode'),
})
