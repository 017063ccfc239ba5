import { networkInterfaces } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { parseEnvironment, type Variables } from '../src/environment/environment.ts'
import { createEntrance } from './entrance.ts'
import { gracefulStop } from './graceful-stop.ts'
import { createKardaServer } from './karda-server.ts'
import { createLog } from './log/create-log.ts'
import { type ClassroomFolders, openClassroom } from './open-classroom.ts'
import { prepareDataFolder } from './prepare-data-folder.ts'
import { readSiteManifest } from './site/read-site-manifest.ts'
import {
  cannotListenMessage,
  environmentMessage,
  localNetworkAddresses,
  newerSchemaMessage,
  notBuiltMessage,
  readyMessage,
} from './start-messages.ts'
import { stopOnSignal } from './stop-on-signal.ts'

/** How long requests in hand may take to finish after a signal, in milliseconds. */
const stopLimit = 10_000

/**
 * Milliseconds for those who waited for the server: what makes the classroom's pages, once it is being loaded, lets
 * nothing else be done for about half a second.
 */
const firstAnswers = 300

/** Where the process finds what it needs. */
export interface StartOptions {
  variables: Variables
  /** The absolute path from which DATA_FOLDER counts. */
  projectFolder: string
  /** The absolute path of the assembled site. */
  siteFolder: string
  /** The classroom as it was built; where it is left out, only the site is served. */
  classroom?: ClassroomFolders
}

/**
 * Starts the server and says on the output where it is; it stops by signal. The files of the site and students' answers
 * are served at once, the pages of the classroom as soon as they are prepared, when this returns. When it cannot start,
 * it says why and what to do, and sets the exit code: 2 for the environment, 1 for anything else.
 */
export async function startKarda({
  variables,
  projectFolder,
  siteFolder,
  classroom,
}: StartOptions): Promise<void> {
  const parsed = parseEnvironment(variables, projectFolder)
  if (parsed.kind === 'invalid') return giveUp(2, environmentMessage(parsed.problems))
  const { port, host, dataFolder, baseAddress } = parsed.environment
  const dataFolderProblem = await prepareDataFolder(dataFolder)
  if (dataFolderProblem) return giveUp(2, environmentMessage([dataFolderProblem]))
  const site = readSiteManifest(siteFolder)
  if (site.kind === 'not-built') return giveUp(1, notBuiltMessage(site.file))

  const log = createLog()
  const application =
    classroom && (await openClassroom({ ...classroom, environment: parsed.environment, log }))
  if (application?.kind === 'newer-schema') return giveUp(1, newerSchemaMessage(application.version))
  const server = createKardaServer({
    siteFolder,
    manifest: site.manifest,
    baseAddress,
    log,
    ...(application && { classroom: application }),
  })
  const entrance = createEntrance(server)
  const stopServer = gracefulStop(server, entrance, stopLimit)
  const onSignal = stopOnSignal({
    stop: async () => {
      application?.closeStreams()
      const outcome = await stopServer()
      await application?.close()
      return outcome
    },
    exit: (code) => process.exit(code),
    now: () => performance.now(),
    log,
  })
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
  let openPort: number
  try {
    openPort = await entrance.open(port, host)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return giveUp(1, cannotListenMessage({ port, host }, String(error.code)))
  }
  process.stdout.write(readyMessage({ port: openPort, host }, localNetworkAddresses(networkInterfaces())))
  await wait(firstAnswers)
  await application?.preparePages()
}

function giveUp(exitCode: number, message: string): void {
  process.stderr.write(message)
  process.exitCode = exitCode
}
