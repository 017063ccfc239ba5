import { z } from 'zod'
import { confirmedAction } from '#src/accounts/confirmed-action.ts'
import { passwordSchema } from '#src/accounts/entry-schemas.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'
import { tracesOf } from '#src/services/traces-of.ts'

const schema = z.object({ password: passwordSchema })

export const POST = confirmedAction(schema, {
  change: ({ cookie, values }) => services().accounts.deleteAccount(cookie, values.password),
  onChanged: (deletion, { locale }) =>
    seeOther(withQuery(teacherAddress(locale, 'sign-in/'), { done: 'deleted', traces: tracesOf(deletion) })),
})
