import type { Erasure } from '@karda/database'
import { services } from './services.ts'

/** What the log says where the bytes of what was erased could not be removed. */
export const tracesNotRemoved = 'traces of what was erased not removed'

/** What is left of something that was erased, for the page to say; why they could not be removed goes to the log. */
export function tracesOf({ traces, failure }: Pick<Erasure, 'traces' | 'failure'>): Erasure['traces'] {
  if (failure !== undefined) services().log.error({ err: failure }, tracesNotRemoved)
  return traces
}
