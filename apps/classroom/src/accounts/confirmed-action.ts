import type { z } from 'zod'
import { requestCookie } from '../access/signed-in-teacher.ts'
import { notThere, teacherAction } from '../access/teacher-action.ts'
import { teacherAddress } from '../addresses/class-addresses.ts'
import { readForm } from '../forms/read-form.ts'
import { seeOther, withQuery } from '../forms/see-other.ts'
import { type ChangeRequest, confirmedChange } from './confirmed-change.ts'
import type { WithCookies } from './cookies-of.ts'

/** What a handler gets of a form that changes an account. */
export interface ConfirmedForm<Values> extends Pick<ChangeRequest, 'locale'> {
  values: Values
  /** The `Cookie` header, by which the account is known. */
  cookie: string
}

/** A change of an account that its password confirms. */
export interface ConfirmedAction<Values, Outcome extends { kind: string }> {
  /** Who may make it: any teacher where nothing is said. */
  by?: 'owner'
  change: (form: ConfirmedForm<Values>) => Promise<Outcome>
  /** Where it leads once it is made. */
  onChanged: (changed: Extract<Outcome, WithCookies>, form: ConfirmedForm<Values>) => Response
}

/** A handler of a form of the settings in which a teacher confirms a change with the password. */
export function confirmedAction<Schema extends z.ZodType, Outcome extends { kind: string }>(
  schema: Schema,
  { by, change, onChanged }: ConfirmedAction<z.output<Schema>, Outcome>,
) {
  return teacherAction(async (request, { locale, teacher }) => {
    if (by === 'owner' && !teacher.isOwner) return notThere()
    const form = await readForm(request, schema)
    if (form.kind === 'invalid') {
      return seeOther(withQuery(teacherAddress(locale, 'account/'), { problem: 'invalid' }))
    }
    const confirmed = { locale, values: form.values, cookie: await requestCookie() }
    return confirmedChange(
      { request, locale, teacher },
      () => change(confirmed),
      (changed) => onChanged(changed, confirmed),
    )
  })
}
