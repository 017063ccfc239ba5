import type { Database } from '@karda/database'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { accountTables } from './account-tables.ts'
import { passwordLengths } from './password-length.ts'
import { sessionOpening } from './session-opening.ts'

/** What the sign-in library is made of. */
export interface AuthOptions {
  database: Database
  /** The address under which visitors know the server; with https, cookies are sent nowhere else. */
  baseAddress: string
  /** Signs the cookies. */
  secret: string
}

/** Seconds until a teacher who does not come back has to sign in again: two weeks. */
const sessionSeconds = 14 * 24 * 60 * 60

/** Seconds after which coming back makes the two weeks begin anew. */
const renewalSeconds = 24 * 60 * 60

/**
 * The sign-in library on our database. Its own addresses are not served: pages and handlers call its functions, so that
 * there is no way in but ours. It keeps no network addresses and, as it is never given any, no browsers' names.
 */
export function createAuth(options: AuthOptions) {
  return betterAuth(authOptions(options))
}

/** The sign-in library, ready to be called. */
export type Auth = ReturnType<typeof createAuth>

/** How the sign-in library is set up. */
export function authOptions({ database, baseAddress, secret }: AuthOptions) {
  const isSecure = baseAddress.startsWith('https:')
  return {
    baseURL: baseAddress,
    secret,
    database: { db: database, type: database.engine.kind, transaction: true },
    ...accountTables,
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLengths.min,
      maxPasswordLength: passwordLengths.max,
    },
    session: { ...accountTables.session, expiresIn: sessionSeconds, updateAge: renewalSeconds },
    plugins: [sessionOpening],
    advanced: {
      // The library knows `__Secure-` alone; `__Host-` also keeps a neighbouring domain from setting the cookie.
      useSecureCookies: false,
      cookiePrefix: isSecure ? '__Host-karda' : 'karda',
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax' as const, path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  } satisfies BetterAuthOptions
}
