import type { Database } from '@karda/database'
import type { Logger } from 'pino'
import { createLiveReader } from './live-reader.ts'
import { createLiveWatch, type LiveWatch } from './live-watch.ts'
import { createStreamPlaces, type StreamPlaces } from './stream-places.ts'

/** What the live views of a server share. */
export interface LiveViews {
  watch: LiveWatch
  places: StreamPlaces
}

/** The live views of a server that has just started: none. */
export function createLiveViews(database: Database, log: Logger): LiveViews {
  return {
    watch: createLiveWatch({
      readerOf: (key) => createLiveReader(database, key),
      now: Date.now,
      onFailure: (failure) =>
        log.error({ err: failure }, 'an assignment could not be read for its live view'),
    }),
    places: createStreamPlaces(),
  }
}
