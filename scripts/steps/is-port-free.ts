import { once } from 'node:events'
import { createServer } from 'node:net'

/** Whether a server could listen on a port of this computer now. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = createServer()
  server.listen(port)
  try {
    await once(server, 'listening')
    return true
  } catch {
    // Taken, or not ours to take: either way nothing can be served there.
    return false
  } finally {
    server.close()
  }
}
