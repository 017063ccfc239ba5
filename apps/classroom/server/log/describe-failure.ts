import { withoutPersonalData } from './without-personal-data.ts'

/** A failure as the log holds it. */
export interface FailureRecord {
  type: string
  message: string
  /** The lines of the stack alone. */
  stack?: string
  /** As Node and the databases name what went wrong: `ENOSPC`, `23505`. */
  code?: string
  cause?: FailureRecord
}

/** How many causes are followed. */
const deepest = 3

/**
 * What the log says of whatever was thrown. Only these parts: databases and libraries hang the values of a query, a
 * request or a form on their errors, and those are somebody's.
 */
export function describeFailure(failure: unknown, depth = 0): FailureRecord {
  if (!(failure instanceof Error)) return { type: typeof failure, message: 'not an error' }
  const frames = failure.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  const { cause } = failure
  return {
    type: failure.name,
    message: withoutPersonalData(failure.message),
    ...(frames && frames.length > 0 && { stack: withoutPersonalData(frames.join('\n')) }),
    ...('code' in failure && typeof failure.code === 'string' && { code: failure.code }),
    ...(cause !== undefined && depth < deepest && { cause: describeFailure(cause, depth + 1) }),
  }
}
