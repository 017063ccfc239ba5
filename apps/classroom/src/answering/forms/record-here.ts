import { type Attempt, type AttemptEvent, applyEvent, nextStamp, type Stamp } from '@karda/assessment'
import type { BegunAttempt } from '@karda/database'
import { newId } from '../../codes/tokens.ts'
import { services } from '../../services/services.ts'

/** Something that happened just now; its stamp and time are given to it. */
export type Happening = (moment: { stamp: Stamp; at: number }) => AttemptEvent

/**
 * Keeps what a student did in a form, in this order, and returns when it is on disk; `known` is the attempt as the form
 * found it. `no-attempt`: it is not there any more; `full`: not all of it was kept, as the attempt takes nothing more but
 * being handed in.
 */
export async function recordHere(
  key: BegunAttempt,
  known: Attempt,
  happenings: readonly Happening[],
): Promise<'kept' | 'full' | 'no-attempt'> {
  if (happenings.length === 0) return 'kept'
  const at = Date.now()
  const client = formClient(at)
  let attempt = known
  const events = happenings.map((happening) => {
    const event = happening({ stamp: nextStamp(attempt, client), at })
    attempt = applyEvent(attempt, event)
    return event
  })
  const recording = await services().events.write(key, events, at)
  if (recording.kind === 'no-attempt') return 'no-attempt'
  return recording.receipts.every(({ kind }) => kind === 'kept') ? 'kept' : 'full'
}

/**
 * The name under which the server acts for a form. Each has its own: of two that are sent at once none takes a stamp of the
 * other, which would part what happened in a form. It begins with the time in letters and digits, of which there are equally
 * many until the year 2059, so that of two such forms the later one stands last.
 */
function formClient(at: number): string {
  return `form-${at.toString(36)}-${newId()}`
}
