import { eraseExpired, isDatabaseReady } from '@karda/database'
import type { Logger } from 'pino'
import type { Environment } from '../src/environment/environment.ts'
import { closeServices } from '../src/services/close-services.ts'
import { expireDaily } from '../src/services/expire-daily.ts'
import { openServices } from '../src/services/open-services.ts'
import { provideServices } from '../src/services/services.ts'
import type { ClassroomApplication } from './karda-server.ts'
import { loadFramework } from './load-framework.ts'
import { logTheConsole } from './log/log-the-console.ts'

/** Where the built classroom stands; absolute paths. */
export interface ClassroomFolders {
  /** The folder of the app, with what the framework's build made in it. */
  appFolder: string
  libraryFolder: string
}

/** The classroom, open; or: its tables were changed by a later Karda. */
export type OpenedClassroom =
  | (ClassroomApplication & {
      kind: 'open'
      /** Gets ready what makes the pages, which takes longer than all else; meanwhile who asks for a page waits. */
      preparePages: () => Promise<void>
      /** Ends the answers that would stay open for ever; the first thing when the server stops. */
      closeStreams: () => void
      /** The last thing: what was received is on disk, the database closed. */
      close: () => Promise<void>
    })
  | { kind: 'newer-schema'; version: string }

/** Opens what pages and answers work with. */
export async function openClassroom({
  appFolder,
  libraryFolder,
  environment,
  log,
}: ClassroomFolders & { environment: Environment; log: Logger }): Promise<OpenedClassroom> {
  const opened = await openServices({ environment, libraryFolder, log })
  if (opened.kind !== 'open') return opened
  const { services } = opened
  provideServices(services)
  logTheConsole(log)
  let loading: ReturnType<typeof loadFramework> | undefined
  const framework = () => {
    loading ??= loadFramework(appFolder)
    return loading
  }
  const endExpiry = expireDaily({ eraseExpired: (now) => eraseExpired(services.database, now), log })
  return {
    kind: 'open',
    handle: async (request, response) => (await framework()).handle(request, response),
    trustsProxy: environment.trustsProxy,
    pageAnswers: services.pageAnswers,
    isReady: () => isDatabaseReady(services.database),
    preparePages: async () => {
      await framework()
    },
    closeStreams: () => services.streams.closeAll(),
    close: async () => {
      // What could not be loaded holds nothing.
      const loaded = await loading?.catch(() => undefined)
      await loaded?.close()
      await endExpiry()
      await closeServices(services)
    },
  }
}
