import { destination, type Logger, pino } from 'pino'

/** The log: one JSON object a line on the error output, without the host's name. Nothing personal is logged. */
export function createLog(): Logger {
  return pino(
    { base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    destination({ dest: 2, sync: true }),
  )
}
