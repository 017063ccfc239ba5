/** Where a build puts the framework's scripts. */
const scriptFolder = '/_next/static/'

/**
 * The address without its origin, if it is that of a script of our own build; null refuses it, as a Trusted Types policy does.
 * `base` is the document's address, whose origin is the only one allowed. Without the origin, as the framework's
 * loader recognises a script by the very address that the build wrote.
 */
export function ownScriptAddress(address: string, base: string): string | null {
  const url = parse(address, base)
  const isOwn =
    url?.origin === new URL(base).origin && url.pathname.startsWith(scriptFolder) && url.username === ''
  return isOwn ? url.pathname + url.search : null
}

function parse(address: string, base: string): URL | undefined {
  // The oldest browsers that we serve have no `URL.parse`.
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}
