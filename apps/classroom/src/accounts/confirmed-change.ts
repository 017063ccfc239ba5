import type { LocaleCode } from '@karda/i18n'
import { teacherAddress } from '../addresses/class-addresses.ts'
import { seeOther, withQuery } from '../forms/see-other.ts'
import type { WithCookies } from './cookies-of.ts'
import { takePasswordTry } from './take-password-try.ts'
import type { Teacher } from './teacher.ts'

/** Who asks for a change, and how. */
export interface ChangeRequest {
  request: Request
  locale: LocaleCode
  teacher: Teacher
}

/**
 * Makes a change that the password confirms, and leads back to the settings with what became of it. A borrowed device
 * must not be good for trying out passwords: wrong ones count as those at the door do, and so does whatever else comes to
 * nothing, as it may tell something, such as that another has an e-mail.
 */
export async function confirmedChange<Outcome extends { kind: string }>(
  { request, locale, teacher }: ChangeRequest,
  change: () => Promise<Outcome>,
  onChanged: (changed: Extract<Outcome, WithCookies>) => Response,
): Promise<Response> {
  const refuse = (problem: string) => seeOther(withQuery(teacherAddress(locale, 'account/'), { problem }))
  const taking = await takePasswordTry(request, teacher.email)
  if (taking.kind === 'wait') return refuse('wait')
  const outcome = await change()
  if (!isChanged(outcome)) return refuse(outcome.kind)
  await taking.giveBack()
  return onChanged(outcome)
}

function isChanged<Outcome>(outcome: Outcome): outcome is Extract<Outcome, WithCookies> {
  return typeof outcome === 'object' && outcome !== null && 'headers' in outcome
}

/** Leads to the settings, which then say that a change was made; cookies that it brought go along. */
export function settingsAfter(locale: LocaleCode, done: string, cookies = new Headers()): Response {
  return seeOther(withQuery(teacherAddress(locale, 'account/'), { done }), cookies)
}
