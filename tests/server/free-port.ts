import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port on which nobody listens, for a server that must know its address before it starts. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  return String(address.port)
}
