import { once } from 'node:events'
import type { Server } from 'node:net'

/** Lets the server listen on any free port of 127.0.0.1 and returns that port. */
export async function listenOnFreePort(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new TypeError('the server has no port')
  return address.port
}
