import { type AttemptEvent, applyEvent, nextStamp, type Stamp } from '@karda/assessment'
import { attemptOf, type BegunAttempt } from '@karda/database'
import { services } from '../../services/services.ts'

/** Something that happened just now; its stamp and time are given to it. */
export type Happening = (moment: { stamp: Stamp; at: number }) => AttemptEvent

/** How often another form of the same device may come first. */
const mostTries = 10

/**
 * Keeps what a student did in a form, in this order, and returns when it is on disk. `no-attempt`: that
 * one is not there any more; `full`: not all of it was kept, as the attempt takes nothing more but being handed in.
 * `client` is the name under which the server acts for the student's device. Two forms that are sent at once take the same
 * stamp: then the one that comes second takes the next.
 */
export async function recordHere(
  key: BegunAttempt,
  client: string,
  happenings: readonly Happening[],
): Promise<'kept' | 'full' | 'no-attempt'> {
  const { database, events: writer } = services()
  let open = happenings
  let isFull = false
  for (let tries = 0; open.length > 0; tries += 1) {
    if (tries === mostTries) throw new CrowdedAttemptError()
    let attempt = await attemptOf(database, key)
    const at = Date.now()
    const events = open.map((happening) => {
      const event = happening({ stamp: nextStamp(attempt, client), at })
      attempt = applyEvent(attempt, event)
      return event
    })
    const recording = await writer.write(key, events, at)
    if (recording.kind === 'no-attempt') return 'no-attempt'
    isFull ||= recording.receipts.some(({ kind }) => kind === 'full')
    open = open.filter((_, index) => recording.receipts[index]?.kind === 'conflict')
  }
  return isFull ? 'full' : 'kept'
}

/** The name under which the server acts for a device that sends forms; part of what is stored of the device's secret. */
export function formClient({ tokenHash }: { tokenHash: string }): string {
  return `form-${tokenHash.slice(0, 16)}`
}

/** Other forms of the same device came first again and again: no browser does that. */
export class CrowdedAttemptError extends Error {
  override readonly name = 'CrowdedAttemptError'
  override readonly message = 'An attempt was written to by too many forms at once.'
}
