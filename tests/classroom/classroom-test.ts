import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import { noMisdeeds, watchContext } from '../policy/watch-context.ts'
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
  /** Another browser, which shares no cookie with the first; watched as the first is. */
  newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>
  /** A window of another browser. */
  otherBrowser: () => Promise<Page>
  /** Watches a browser; what no page of it may do fails the test at its end. */
  watch: (context: BrowserContext) => Promise<void>
  /** Stops the server, as for an upgrade; what it returns starts it again, at the same address and with the same data. */
  stopServer: () => Promise<() => Promise<void>>
}

/**
 * The test of a spec about the classroom; pages are opened by their path. `host` is the name by which the browser knows
 * the server: one that is not this computer's own and has no https, as a school's is, where nothing else is said.
 * Whatever a test is about, it fails where a page did what the content security policy blocks, threw an error that
 * nothing caught, or asked another origin for anything.
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
      const misdeeds = noMisdeeds()
      const watch = (context: BrowserContext) => watchContext(context, origin, misdeeds)
      const newContext = async (options: BrowserContextOptions = {}) => {
        const context = await browser.newContext({ baseURL: origin, ...options })
        await watch(context)
        return context
      }
      const otherBrowser = async () => (await newContext()).newPage()
      try {
        await use({
          origin,
          dataFolder,
          log: () => server.log(),
          newContext,
          otherBrowser,
          watch,
          stopServer,
        })
        expect(misdeeds, 'what no page may do').toEqual(noMisdeeds())
      } finally {
        server.signal()
        await server.exitCode
        await rm(dataFolder, { recursive: true })
      }
    },
    { auto: true },
  ],
  context: async ({ context, classroom }, use) => {
    await classroom.watch(context)
    await use(context)
  },
  baseURL: async ({ classroom }, use) => use(classroom.origin),
})
