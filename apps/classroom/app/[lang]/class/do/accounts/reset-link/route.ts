import { z } from 'zod'
import { confirmedAction } from '#src/accounts/confirmed-action.ts'
import { emailSchema, passwordSchema } from '#src/accounts/entry-schemas.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { passOn } from '#src/forms/passing-cookie.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ password: passwordSchema, email: emailSchema })

export const POST = confirmedAction(schema, {
  by: 'owner',
  async change({ cookie, values, locale }) {
    const making = await services().accounts.makeResetLink(cookie, values)
    if (making.kind !== 'made') return making
    const link = withQuery(teacherAddress(locale, 'reset/'), { token: making.token })
    return {
      kind: 'changed' as const,
      headers: passOn('karda-made-link', link, teacherAddress(locale, 'account/')),
    }
  },
  onChanged: ({ headers }, { locale }) => seeOther(`${teacherAddress(locale, 'account/')}#link`, headers),
})
