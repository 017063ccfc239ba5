import { ownerOf } from '@karda/database'
import { isAPIError } from 'better-auth/api'
import type { AccountOptions } from './account-options.ts'
import { cookiesOf, type WithCookies } from './cookies-of.ts'
import type { Teacher } from './teacher.ts'

/** Signing in; one answer for an unknown e-mail and for a wrong password. */
export type SigningIn = ({ kind: 'signed-in' } & WithCookies) | { kind: 'refused' }

/** Who is signed in. */
export async function teacherOf(
  { auth, database }: AccountOptions,
  cookie: string,
): Promise<Teacher | undefined> {
  if (cookie === '') return undefined
  const session = await auth.api.getSession({ headers: asVisitor(cookie), query: { disableRefresh: true } })
  if (!session) return undefined
  const { id, email } = session.user
  return { teacherId: id, email, isOwner: (await ownerOf(database)) === id }
}

/** Makes the two weeks of a session begin anew where a day of them has passed; the cookies then say so. */
export async function renewSession({ auth }: AccountOptions, cookie: string): Promise<WithCookies> {
  if (cookie === '') return { headers: new Headers() }
  const { headers } = await auth.api.getSession({ headers: asVisitor(cookie), returnHeaders: true })
  return { headers: cookiesOf(headers) }
}

/** Signs in by e-mail and password; an unknown e-mail takes as long as a wrong password. */
export async function signIn(
  { auth }: AccountOptions,
  entry: { email: string; password: string },
): Promise<SigningIn> {
  try {
    const { headers } = await auth.api.signInEmail({ body: entry, returnHeaders: true })
    return { kind: 'signed-in', headers: cookiesOf(headers) }
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return { kind: 'refused' }
    throw error
  }
}

/** Signs in a teacher of whom we have made sure. */
export async function openSession({ auth }: AccountOptions, teacherId: string): Promise<WithCookies> {
  const { headers } = await auth.api.openSession({ body: { teacherId }, returnHeaders: true })
  return { headers: cookiesOf(headers) }
}

/** Ends the session of a cookie. */
export async function signOut({ auth }: AccountOptions, cookie: string): Promise<WithCookies> {
  const { headers } = await auth.api.signOut({ headers: asVisitor(cookie), returnHeaders: true })
  return { headers: cookiesOf(headers) }
}

/** Only the cookie goes along, so that the library can keep nothing else of the visitor. */
function asVisitor(cookie: string): Headers {
  return new Headers({ cookie })
}
