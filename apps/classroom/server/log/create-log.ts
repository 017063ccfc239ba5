import { type DestinationStream, destination, type Logger, pino } from 'pino'
import { describeFailure } from './describe-failure.ts'

/**
 * The log: one JSON object a line, on the error output where nothing else is said, without the host's name. Nothing
 * personal is logged: what is known of a failure goes through `describeFailure`, paths through `pathForLog`.
 */
export function createLog(output: DestinationStream = destination({ dest: 2, sync: true })): Logger {
  return pino(
    {
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { err: describeFailure },
    },
    output,
  )
}
