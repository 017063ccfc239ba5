import type { Accounts } from '../accounts.ts'

/** Two teachers, and what they sign in with. */
export const anna = { email: 'Anna@school.am', password: 'շնորհակալ 7' }
export const aram = { email: 'aram@school.am', password: 'a long password' }

type Entry = typeof anna

/** Does what a browser does, and fails the test where it is refused. */
export interface AccountsVisitor {
  /** Makes an account; returns the cookie of its first session. */
  signUp(entry: Entry, invitation?: string): Promise<string>
  /** Makes an account by an invitation of the owner's. */
  join(entry: Entry): Promise<string>
  /** The secret of a link by which the owner can set a new password. */
  resetLink(owner: Entry): Promise<string>
  /** The cookie of a new session; undefined where that is refused. */
  signIn(entry: Entry): Promise<string | undefined>
}

/** See `AccountsVisitor`. */
export function createVisitor(accounts: Accounts): AccountsVisitor {
  const visitor: AccountsVisitor = {
    async signUp(entry, invitation) {
      const outcome = await accounts.signUp({ ...entry, invitation })
      if (outcome.kind !== 'signed-up') throw new Error(outcome.kind)
      return cookieIn(outcome.headers)
    },
    join: async (entry) => visitor.signUp(entry, await accounts.invite()),
    async resetLink(owner) {
      const cookie = (await visitor.signIn(owner)) ?? ''
      const making = await accounts.makeResetLink(cookie, owner)
      if (making.kind !== 'made') throw new Error(making.kind)
      return making.token
    },
    async signIn(entry) {
      const outcome = await accounts.signIn(entry)
      return outcome.kind === 'signed-in' ? cookieIn(outcome.headers) : undefined
    },
  }
  return visitor
}

/** What a browser sends back of the cookies it got. */
export function cookieIn(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}
