import { startServer } from '../../server/start-server.ts'
import type { Mortal } from './mortal.ts'
import type { ServerPlace } from './tireless-client.ts'

/** The product's server, which can be killed and started again; with each start it stands at another place. */
export interface MortalServer extends Mortal, ServerPlace {
  /** Its number among the system's processes. */
  pid: () => number
}

/** Starts the server with these settings. */
export async function startMortalServer(variables: Readonly<Record<string, string>>): Promise<MortalServer> {
  let server = await startServer(variables)
  const mortal: MortalServer = {
    origin: server.origin,
    pid: () => server.pid,
    async kill() {
      mortal.origin = null
      server.kill()
      await server.exitCode
    },
    async startAgain() {
      server = await startServer(variables)
      mortal.origin = server.origin
    },
  }
  return mortal
}
