import type { Logger } from 'pino'
import type { StopOutcome } from './graceful-stop.ts'

/** A signal this soon after the first (milliseconds) is the same Ctrl+C, passed on again by a parent process. */
const sameSignalWithin = 500

/** What stopping the process needs; `now` is a clock in milliseconds that never goes back. */
export interface ProcessStop {
  stop: () => Promise<StopOutcome>
  exit: (code: number) => void
  now: () => number
  log: Logger
}

/**
 * The listener for SIGTERM and SIGINT: the first signal stops gracefully and exits with 0; a person who insists
 * with a second one gets an exit at once, with 1.
 */
export function stopOnSignal({ stop, exit, now, log }: ProcessStop): (signal: string) => Promise<void> {
  let stoppingSince: number | undefined
  return async (signal) => {
    if (stoppingSince !== undefined) {
      if (now() - stoppingSince > sameSignalWithin) exit(1)
      return
    }
    stoppingSince = now()
    log.info({ signal }, 'stopping')
    log.info({ outcome: await stop() }, 'stopped')
    exit(0)
  }
}
