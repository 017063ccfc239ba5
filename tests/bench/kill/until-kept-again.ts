import { setTimeout as wait } from 'node:timers/promises'
import type { ClientLog } from './tireless-client.ts'

/** Milliseconds after which nobody would call it a return. */
const limit = 30_000

/** Waits for the next answer that is kept; returns how many milliseconds that took. Throws where none is. */
export async function untilKeptAgain(log: Pick<ClientLog, 'acknowledged'>): Promise<number> {
  const begun = performance.now()
  const known = log.acknowledged.length
  while (log.acknowledged.length === known) {
    if (performance.now() - begun > limit)
      throw new Error('No answer was kept after the database had returned.')
    await wait(2)
  }
  return Math.round(performance.now() - begun)
}
