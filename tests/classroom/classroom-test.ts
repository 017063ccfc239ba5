import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { freePort } from '../server/free-port.ts'
import { plainHttpHost } from '../server/server-origin.ts'
import { startServer } from '../server/start-server.ts'

/** A classroom that nobody has used yet, with a server and data of its own. */
export interface FreshClassroom {
  /** The server's address, without a slash at its end. */
  origin: string
  /** Where the server keeps its data. */
  dataFolder: string
  /** What the server has logged since it was last started. */
  log: () => string
  /** A window of another browser, which shares no cookie with the first. */
  otherBrowser: () => Promise<Page>
  /** Stops the server, as for an upgrade; what it returns starts it again, at the same address and with the same data. */
  stopServer: () => Promise<() => Promise<void>>
}

/**
 * The test of a spec about the classroom; pages are opened by their path. `host` is the name by which the browser knows
 * the server: one that is not this computer's own and has no https, as a school's is, where nothing else is said.
 */
export const test = base.extend<{ classroom: FreshClassroom; host: string }>({
  host: [plainHttpHost, { option: true }],
  classroom: [
    async ({ browser, host }, use) => {
      const dataFolder = await mkdtemp(join(tmpdir(), 'karda-classroom-'))
      const port = await freePort()
      const origin = `http://${host}:${port}`
      const variables = { DATA_FOLDER: dataFolder, PORT: port, BASE_ADDRESS: origin }
      let server = await startServer(variables)
      const stopServer = async () => {
        server.signal()
        await server.exitCode
        return async () => {
          server = await startServer(variables)
        }
      }
      const otherBrowser = async () => (await browser.newContext({ baseURL: origin })).newPage()
      await use({ origin, dataFolder, log: () => server.log(), otherBrowser, stopServer })
      server.signal()
      await server.exitCode
      await rm(dataFolder, { recursive: true })
    },
    { auto: true },
  ],
  baseURL: async ({ classroom }, use) => use(classroom.origin),
})
