import { z } from 'zod'
import { openAction } from '#src/access/teacher-action.ts'
import { emailSchema, passwordSchema } from '#src/accounts/entry-schemas.ts'
import { takePasswordTry } from '#src/accounts/take-password-try.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ email: emailSchema, password: passwordSchema })

export const POST = openAction(async (request, locale) => {
  const { accounts, knownBrowsers } = services()
  const refuse = (problem: string) => seeOther(withQuery(teacherAddress(locale, 'sign-in/'), { problem }))
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') return refuse('invalid')
  const { email } = form.values
  const taking = await takePasswordTry(request, email)
  if (taking.kind === 'wait') return refuse('wait')
  const outcome = await accounts.signIn(form.values)
  if (outcome.kind === 'refused') return refuse(outcome.kind)
  await taking.giveBack()
  outcome.headers.append('Set-Cookie', knownBrowsers.remember(request.headers.get('cookie') ?? '', email))
  return seeOther(teacherAddress(locale), outcome.headers)
})
