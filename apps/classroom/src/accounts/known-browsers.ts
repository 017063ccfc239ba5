import { createHmac } from 'node:crypto'
import { parseCookie } from 'cookie'
import { isSameSecret } from '../codes/is-same-secret.ts'
import { newId } from '../codes/tokens.ts'

/**
 * Browsers in which somebody has signed in before. Whoever knows a teacher's e-mail can use up the tries that everybody
 * shares at it; a browser that is known at the account has tries of its own.
 */
export interface KnownBrowsers {
  /** By what a browser's tries at an account are counted; undefined where nobody has signed in to it there. */
  nameOf(cookieHeader: string, email: string): string | undefined
  /** The `Set-Cookie` header by which a browser is known at an account from now on. */
  remember(cookieHeader: string, email: string): string
}

/** What knowing browsers works with. */
export interface KnownBrowsersOptions {
  /** Signs what a browser keeps. */
  secret: string
  baseAddress: string
}

/** Seconds for which a browser is known after somebody signed in: a year, as over a long leave. */
const lifetime = 365 * 86_400

/** Accounts at which one browser is known, as in a staff room; the longest ago is forgotten. */
const mostAccounts = 5

/**
 * A browser keeps a name drawn at random and, for each account, a signature over both: nothing in it tells whose account
 * it is, and it opens nothing.
 */
export function createKnownBrowsers({ secret, baseAddress }: KnownBrowsersOptions): KnownBrowsers {
  const isSecure = baseAddress.startsWith('https:')
  const cookieName = isSecure ? '__Host-karda-known' : 'karda-known'

  const signatureOf = (name: string, email: string) =>
    createHmac('sha256', secret).update(`known browser\n${name}\n${email.toLowerCase()}`).digest('base64url')

  const keptIn = (cookieHeader: string) => {
    const [name = '', ...signatures] = (parseCookie(cookieHeader)[cookieName] ?? '').split('.')
    return { name, signatures: signatures.slice(0, mostAccounts) }
  }

  return {
    nameOf(cookieHeader, email) {
      const { name, signatures } = keptIn(cookieHeader)
      const own = signatureOf(name, email)
      return signatures.some((one) => isSameSecret(one, own)) ? `${name}\n${own}` : undefined
    },

    remember(cookieHeader, email) {
      const kept = keptIn(cookieHeader)
      const name = /^[\w-]{1,32}$/.test(kept.name) ? kept.name : newId()
      const own = signatureOf(name, email)
      const others = kept.signatures.filter((one) => /^[\w-]{43}$/.test(one) && one !== own)
      const value = [name, own, ...others].slice(0, mostAccounts + 1).join('.')
      const secure = isSecure ? '; Secure' : ''
      return `${cookieName}=${value}; Path=/; Max-Age=${lifetime}; HttpOnly; SameSite=Lax${secure}`
    },
  }
}
