import { once } from 'node:events'
import type { Server } from 'node:http'

/** A server of a test's own, on this computer alone. */
export interface LocalServer {
  /** Its address, without a slash at its end: `http://127.0.0.1:40123`. */
  origin: string
  /** Ends it, with every connection that is open. */
  stop: () => Promise<void>
}

/** Lets a server listen on any free port of 127.0.0.1. */
export async function listenLocally(server: Server): Promise<LocalServer> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
