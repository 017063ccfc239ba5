import type { SeatSessionKey, Sighting } from '@karda/database'
import type { Logger } from 'pino'

/** Remembers which students were heard of, and writes it down for the live view, many at a time. */
export interface Sightings {
  note(session: SeatSessionKey, seenAt: number): void
  /** Writes what is not written yet; resolves when that is done, as before the database is closed. */
  settle(): Promise<void>
}

/** What noting sightings works with. */
export interface SightingsOptions {
  write: (sightings: readonly Sighting[]) => Promise<void>
  log: Logger
}

/** Milliseconds to which it is noted when a student was heard of. */
const step = 10_000

/** Milliseconds after which a sighting is written, with all that came meanwhile. */
const delay = 1_000

/**
 * Sightings of nobody yet. A write of its own for each would cost a school's server a sync of the disk for every answer;
 * should the server be killed before they are written, the next answer of the same student says the same.
 */
export function createSightings({ write, log }: SightingsOptions): Sightings {
  let waiting = new Map<string, Sighting>()
  /** What was written of late, so that it is not written again. */
  let written = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()

  function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const batch = [...waiting]
    waiting = new Map()
    const latest = Math.max(...batch.map(([, { seenAt }]) => seenAt))
    written = new Map([...written].filter(([, seenAt]) => seenAt >= latest))
    for (const [name, { seenAt }] of batch) written.set(name, seenAt)
    work = work
      .then(() => write(batch.map(([, sighting]) => sighting)))
      .catch((failure: unknown) => log.error({ err: failure }, 'sightings not written'))
    return work
  }

  return {
    note(session, seenAt) {
      const name = `${session.classId} ${session.seatId} ${session.tokenHash}`
      const moment = Math.floor(seenAt / step) * step
      if (written.get(name) === moment || waiting.get(name)?.seenAt === moment) return
      waiting.set(name, { session, seenAt: moment })
      timer ??= setTimeout(flush, delay).unref()
    },
    settle: flush,
  }
}
