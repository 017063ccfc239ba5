import { z } from 'zod'
import { confirmedAction } from '#src/accounts/confirmed-action.ts'
import { settingsAfter } from '#src/accounts/confirmed-change.ts'
import { emailSchema, passwordSchema } from '#src/accounts/entry-schemas.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ password: passwordSchema, email: emailSchema })

export const POST = confirmedAction(schema, {
  change: ({ cookie, values }) => services().accounts.changeEmail(cookie, values),
  onChanged({ headers }, { locale, cookie, values }) {
    headers.append('Set-Cookie', services().knownBrowsers.remember(cookie, values.email))
    return settingsAfter(locale, 'email', headers)
  },
})
