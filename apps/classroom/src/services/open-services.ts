import { createEventWriter, migrateToLatest, noteSeatsSeen, openDatabase } from '@karda/database'
import type { Logger } from 'pino'
import { createAccounts } from '../accounts/accounts.ts'
import { createAuth } from '../accounts/create-auth.ts'
import { createKnownBrowsers } from '../accounts/known-browsers.ts'
import { readSecret } from '../accounts/secret-file.ts'
import { databaseSettings } from '../environment/database-settings.ts'
import type { Environment } from '../environment/environment.ts'
import { createDrafts } from '../forms/drafts.ts'
import { openLibrary } from '../library/open-library.ts'
import { createLimits } from '../limits/limits.ts'
import { createLiveViews } from '../live/live-views.ts'
import { createLiveStreams } from './live-streams.ts'
import { createPageAnswers } from './page-answers.ts'
import type { Services } from './services.ts'
import { createSightings } from './sightings.ts'

/** The services, or: the tables were changed by a later Karda. */
export type OpenedServices = { kind: 'open'; services: Services } | { kind: 'newer-schema'; version: string }

/** What opening takes. */
export interface ServiceOptions {
  environment: Environment
  /** The folder of stories that the build wrote. */
  libraryFolder: string
  log: Logger
}

/** Opens the database, brings its tables up to date, and what else pages and handlers work with. */
export async function openServices({
  environment,
  libraryFolder,
  log,
}: ServiceOptions): Promise<OpenedServices> {
  const database = openDatabase(databaseSettings(environment))
  const migration = await migrateToLatest(database)
  switch (migration.kind) {
    case 'newer-schema':
      return migration
    case 'migrated': {
      const secret = await readSecret(environment.dataFolder)
      const { baseAddress } = environment
      const auth = createAuth({ database, baseAddress, secret })
      return {
        kind: 'open',
        services: {
          environment,
          database,
          events: createEventWriter(database),
          sightings: createSightings({ write: (sightings) => noteSeatsSeen(database, sightings), log }),
          accounts: createAccounts({ database, auth, baseAddress, now: Date.now }),
          knownBrowsers: createKnownBrowsers({ secret, baseAddress }),
          limits: createLimits(),
          library: openLibrary(libraryFolder),
          drafts: createDrafts(),
          streams: createLiveStreams(),
          live: createLiveViews(database, log),
          pageAnswers: createPageAnswers(),
          log,
        },
      }
    }
    default:
      return migration satisfies never
  }
}
