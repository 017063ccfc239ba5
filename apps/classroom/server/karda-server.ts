import { createServer, type Server } from 'node:http'
import type { Logger } from 'pino'
import type { SiteManifest } from '../assemble/site-manifest.ts'
import { answerUnparsedRequest } from './answer-unparsed-request.ts'
import { chain } from './http/chain.ts'
import { KardaRequest } from './http/karda-request.ts'
import { longestTarget } from './http/request-target.ts'
import { defaultMemoryLimits, holdFiles, type MemoryLimits } from './site/hold-files.ts'
import { loadNotFoundPages } from './site/not-found-pages.ts'
import { siteAddresses } from './site/site-addresses.ts'
import { allowReading } from './steps/allow-reading.ts'
import { allowReadingPages } from './steps/allow-reading-pages.ts'
import { answerFailure } from './steps/answer-failure.ts'
import { answerHealth } from './steps/answer-health.ts'
import { answerNotFound } from './steps/answer-not-found.ts'
import { answerReadiness } from './steps/answer-readiness.ts'
import { chooseLanguage } from './steps/choose-language.ts'
import { correctPath } from './steps/correct-path.ts'
import { guardPipedFile } from './steps/guard-piped-file.ts'
import { parseAddress } from './steps/parse-address.ts'
import { receiveAnswers } from './steps/receive-answers.ts'
import { refuseForeignWrites } from './steps/refuse-foreign-writes.ts'
import { securityHeaders } from './steps/security-headers.ts'
import { type ClassroomOptions, serveClassroom } from './steps/serve-classroom.ts'
import { serveSiteFile } from './steps/serve-site-file.ts'
import { setSecurityHeaders } from './steps/set-security-headers.ts'

/**
 * Milliseconds for which a connection stays open that nobody uses: longer than a proxy keeps it (nginx a minute, Caddy
 * two). A proxy that sends an answer on a connection which is just being closed tells the student of a bad gateway.
 */
const idleConnection = 130_000

/** What a server is made of. */
export interface KardaServerOptions {
  /** The folder of the assembled site. */
  siteFolder: string
  /** The manifest that was written with that folder. */
  manifest: SiteManifest
  /** The address under which visitors know the server; with https the browser is told to keep to it. */
  baseAddress: string
  log: Logger
  /** Answers for the classroom; a site without one has files only. */
  classroom?: ClassroomApplication
  /** How much of the site is kept in memory; a sensible measure where it is not said. */
  memoryLimits?: MemoryLimits
}

/** The application behind the classroom's addresses. */
export interface ClassroomApplication extends ClassroomOptions {
  /** Whether what it depends on works. */
  isReady: () => Promise<boolean>
}

/** A server that serves Karda, not listening yet. */
export type KardaServer = Server<typeof KardaRequest>

/** Makes the one server of Karda; everything that can be worked out before the first request is. */
export function createKardaServer({
  siteFolder,
  manifest,
  baseAddress,
  log,
  classroom,
  memoryLimits = defaultMemoryLimits,
}: KardaServerOptions): KardaServer {
  const { fileByPath, rightPathByPath } = siteAddresses(manifest)
  const answer = chain(
    [
      setSecurityHeaders(baseAddress),
      parseAddress(log),
      answerHealth,
      ...(classroom
        ? [
            answerReadiness(classroom.isReady),
            refuseForeignWrites,
            allowReadingPages,
            receiveAnswers,
            serveClassroom(classroom),
          ]
        : []),
      allowReading,
      chooseLanguage,
      correctPath(rightPathByPath),
      guardPipedFile(log),
      serveSiteFile(siteFolder, fileByPath, holdFiles(siteFolder, fileByPath.values(), memoryLimits)),
      answerNotFound(loadNotFoundPages(siteFolder, manifest)),
    ],
    answerFailure(log),
  )
  const server = createServer(
    {
      IncomingMessage: KardaRequest,
      // Room for an address that is too long, so that it gets an answer of its own.
      maxHeaderSize: 4 * longestTarget,
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: idleConnection,
    },
    answer,
  )
  return server.on('clientError', answerUnparsedRequest(log, securityHeaders(baseAddress)))
}
