import { type AssignmentKey, type Progress, progressSince, type Queryable } from '@karda/database'

/** Reads what the server has heard of an assignment, again and again. */
export interface ProgressReader {
  /**
   * All that was heard until `now` (milliseconds since 1970), from whichever process. What is known already is not read
   * again, but for `edition`: when that changes, as after an erasure, nothing that was known holds any more.
   */
  read(now: number, edition: string): Promise<readonly Progress[]>
}

/**
 * How far before the last reading the next one begins: what arrived at one moment may be on disk a little later than
 * what arrived after it, as where it waited for its turn while the quiz was closed, and the clocks of two processes
 * differ.
 */
const overlap = 10_000

/** Everything is read anew this often, as single seats are erased and clocks are put right. */
const wholeEvery = 30_000

/** A reader that knows nothing yet. */
export function createProgressReader(db: Queryable, key: AssignmentKey): ProgressReader {
  let known = new Map<string, Progress>()
  let knownEdition: string | undefined
  let readAt = 0
  let wholeAt = 0
  return {
    async read(now, edition) {
      const isWhole = edition !== knownEdition || now - wholeAt >= wholeEvery || now < readAt
      const news = await progressSince(db, key, isWhole ? 0 : readAt - overlap)
      const added = news.map((one) => [identityOf(one), one] as const)
      known = new Map(isWhole ? added : [...known, ...added])
      knownEdition = edition
      readAt = now
      if (isWhole) wholeAt = now
      return [...known.values()]
    },
  }
}

function identityOf({ seatId, attemptNumber, event: { stamp } }: Progress): string {
  return [seatId, attemptNumber, stamp.client, stamp.counter].join('/')
}
