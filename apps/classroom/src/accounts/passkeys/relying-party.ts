import { isIP } from 'node:net'

/** Whom a passkey is for: a domain (WebAuthn's RP ID) and the one address that may ask for it. */
export interface RelyingParty {
  id: string
  origin: string
}

/** Whom passkeys are for, by the address under which visitors know the server; undefined where browsers allow none. */
export function relyingPartyOf(baseAddress: string): RelyingParty | undefined {
  const { protocol, hostname, origin } = new URL(baseAddress)
  const isNumeric = isIP(hostname) !== 0 || hostname.startsWith('[')
  const isTrusted = protocol === 'https:' || hostname === 'localhost'
  return isTrusted && !isNumeric ? { id: hostname, origin } : undefined
}
