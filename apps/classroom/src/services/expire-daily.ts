import type { Erasure } from '@karda/database'
import type { Logger } from 'pino'
import { tracesNotRemoved } from './traces-of.ts'

/** How often it is looked what has expired: a day, in milliseconds. */
const period = 24 * 60 * 60 * 1000

/** What erasing on schedule works with; clock and timer are the platform's where nothing else is said. */
export interface ExpiryOptions {
  /** Erases whatever has expired at a time (milliseconds since 1970), and tells how many results that was. */
  eraseExpired: (now: number) => Promise<Pick<Erasure, 'erased' | 'failure'>>
  log: Logger
  now?: () => number
  /** Calls a function again and again; returns what ends that. It must not hold the process. */
  repeat?: (work: () => void, milliseconds: number) => () => void
}

/**
 * Erases what has expired, now and every day from now on. Returns what ends it, when the erasure in hand is over.
 * Several processes may do so on one database: whoever comes later finds nothing, or erases what is just being erased.
 */
export function expireDaily({
  eraseExpired,
  log,
  now = Date.now,
  repeat = repeatInBackground,
}: ExpiryOptions): () => Promise<void> {
  let inHand = Promise.resolve()
  const expire = async () => {
    try {
      const { erased, failure } = await eraseExpired(now())
      if (erased > 0) log.info({ erased }, 'expired results erased')
      if (failure !== undefined) log.error({ err: failure }, tracesNotRemoved)
    } catch (failure) {
      // The next day finds it all again.
      log.error({ err: failure }, 'expired results not erased')
    }
  }
  const work = () => {
    inHand = inHand.then(expire)
  }
  work()
  const end = repeat(work, period)
  return async () => {
    end()
    await inHand
  }
}

function repeatInBackground(work: () => void, milliseconds: number): () => void {
  const timer = setInterval(work, milliseconds).unref()
  return () => clearInterval(timer)
}
