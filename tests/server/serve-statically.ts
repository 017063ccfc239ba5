import { once } from 'node:events'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { siteFolder } from '../site/site-folder.ts'

/** A plain static host: it sends files and no headers of its own. */
export interface StaticHost {
  /** Its address, without a slash at its end. */
  origin: string
  stop: () => Promise<void>
}

/** Serves the built site as any static host would, on a free port. */
export async function serveStatically(): Promise<StaticHost> {
  const server = createServer(sirv(siteFolder))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The static host has no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
