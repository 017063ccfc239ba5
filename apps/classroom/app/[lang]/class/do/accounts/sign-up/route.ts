import { z } from 'zod'
import { openAction } from '#src/access/teacher-action.ts'
import { visitorAddress } from '#src/access/visitor-address.ts'
import { emailSchema, passwordSchema } from '#src/accounts/entry-schemas.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({
  email: emailSchema,
  password: passwordSchema,
  invitation: z.string().max(100).optional(),
})

export const POST = openAction(async (request, locale) => {
  const { accounts, knownBrowsers, limits } = services()
  const form = await readForm(request, schema)
  const invitation = form.kind === 'valid' ? form.values.invitation : undefined
  const refuse = (problem: string) =>
    seeOther(withQuery(teacherAddress(locale, 'sign-up/'), { problem, invitation }))
  if (form.kind === 'invalid') return refuse('invalid')
  const { email } = form.values
  const attempter = { address: visitorAddress(request), subject: email }
  // Accounts count as well as refusals: where anyone may sign up, nobody shall make them by the hundred.
  const taking = await limits.signUp.take(attempter)
  if (taking.kind === 'wait') return refuse('wait')
  const outcome = await accounts.signUp({ ...form.values, invitation })
  if (outcome.kind !== 'signed-up') return refuse(outcome.kind)
  outcome.headers.append('Set-Cookie', knownBrowsers.remember(request.headers.get('cookie') ?? '', email))
  return seeOther(teacherAddress(locale), outcome.headers)
})
