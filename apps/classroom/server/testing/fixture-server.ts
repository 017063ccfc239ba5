import { pino } from 'pino'
import { assembleSite } from '../../assemble/assemble-site.ts'
import { type ClassroomApplication, createKardaServer, type KardaServer } from '../karda-server.ts'
import { defaultMemoryLimits, type MemoryLimits } from '../site/hold-files.ts'
import { readSiteManifest } from '../site/read-site-manifest.ts'
import { type FixtureExports, writeFixtureExports } from './fixture-exports.ts'
import { listenOnFreePort } from './listen-on-free-port.ts'

/** A server on 127.0.0.1 that serves the fixture site. */
export interface FixtureServer {
  server: KardaServer
  port: number
  siteFolder: string
  /** What it has logged so far, one JSON text a line. */
  logLines: string[]
  close: () => void
}

/** Assembles the site of the fixture exports and returns where it stands. */
export async function assembleFixtureSite(): Promise<FixtureExports> {
  const exports = await writeFixtureExports()
  const assembled = await assembleSite(exports)
  if (assembled.kind === 'refused') throw new Error(assembled.problems.join('\n'))
  return exports
}

/** Limits under which every file is sent from the disk. */
export const noMemory: MemoryLimits = { file: 0, total: 0 }

/** Starts a server with the fixture site on a free port, and with a classroom where one is given. */
export async function startFixtureServer(
  baseAddress = 'http://localhost:3000',
  memoryLimits = defaultMemoryLimits,
  classroom?: ClassroomApplication,
): Promise<FixtureServer> {
  const { servedFolder: siteFolder } = await assembleFixtureSite()
  const site = readSiteManifest(siteFolder)
  if (site.kind !== 'read') throw new Error(`${site.file} is missing`)
  const logLines: string[] = []
  const log = pino({ base: null }, { write: (line: string) => logLines.push(line) })
  const server = createKardaServer({
    siteFolder,
    manifest: site.manifest,
    baseAddress,
    log,
    memoryLimits,
    ...(classroom && { classroom }),
  })
  const port = await listenOnFreePort(server)
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { server, port, siteFolder, logLines, close }
}
