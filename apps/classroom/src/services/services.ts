import type { Database, EventWriter } from '@karda/database'
import type { Logger } from 'pino'
import type { Accounts } from '../accounts/accounts.ts'
import type { KnownBrowsers } from '../accounts/known-browsers.ts'
import type { Environment } from '../environment/environment.ts'
import type { Drafts } from '../forms/drafts.ts'
import type { Library } from '../library/open-library.ts'
import type { Limits } from '../limits/limits.ts'
import type { LiveViews } from '../live/live-views.ts'
import type { LiveStreams } from './live-streams.ts'
import type { PageAnswers } from './page-answers.ts'
import type { Sightings } from './sightings.ts'

/** What the server opens before the first request, for the pages and handlers that the framework runs. */
export interface Services {
  environment: Environment
  database: Database
  /** Keeps what happens in attempts, many students at a time. */
  events: EventWriter
  /** Which students were heard of. */
  sightings: Sightings
  accounts: Accounts
  /** Browsers in which teachers have signed in before. */
  knownBrowsers: KnownBrowsers
  limits: Limits
  library: Library
  /** Forms that were sent back to be corrected. */
  drafts: Drafts
  streams: LiveStreams
  /** What teachers see while their classes answer. */
  live: LiveViews
  pageAnswers: PageAnswers
  log: Logger
}

declare global {
  /**
   * The server runs its own modules and the framework its bundled copies of them, in one process; what is opened once
   * is handed over here.
   */
  var kardaServices: Services | undefined
}

/** Called once, by the server, before it listens. */
export function provideServices(services: Services): void {
  globalThis.kardaServices = services
}

/** What the server has opened; throws {@link MissingServicesError} where nothing was. */
export function services(): Services {
  const provided = globalThis.kardaServices
  if (!provided) throw new MissingServicesError()
  return provided
}

/** A page was asked for outside the server; the framework's own server does not serve this app. */
export class MissingServicesError extends Error {
  override readonly name = 'MissingServicesError'
  override readonly message = 'The classroom is served by server/main.ts only.'
}
