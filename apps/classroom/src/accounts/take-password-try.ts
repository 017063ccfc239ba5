import { visitorAddress } from '../access/visitor-address.ts'
import type { Taking } from '../limits/limit.ts'
import { services } from '../services/services.ts'

/**
 * One more try at the password of an account: of the tries that everybody shares or, in a browser that is known there, of
 * its own.
 */
export function takePasswordTry(request: Request, email: string): Promise<Taking> {
  const { limits, knownBrowsers } = services()
  const address = visitorAddress(request)
  const browser = knownBrowsers.nameOf(request.headers.get('cookie') ?? '', email)
  if (browser === undefined) return limits.signIn.take({ address, subject: email })
  return limits.knownSignIn.take({ address, subject: browser })
}
