/** `plain`: http to another computer; what passes can be read and changed by whoever is on the way. */
export type ConnectionKind = 'protected' | 'this-computer' | 'plain'

/** How visitors reach a server, by the address under which they know it. */
export function connectionKind(baseAddress: string): ConnectionKind {
  const { protocol, hostname } = new URL(baseAddress)
  if (protocol === 'https:') return 'protected'
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
  return isLoopback ? 'this-computer' : 'plain'
}
