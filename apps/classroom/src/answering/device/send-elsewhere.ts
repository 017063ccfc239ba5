import type { BegunAttempt } from '@karda/database'
import { attemptName, formerAttemptName } from './device-attempt.ts'
import type { SeatStore } from './open-seat-store.ts'
import type { Outbox } from './outbox.ts'

/** An attempt of which answers are on the device alone, and cannot be sent for now. */
export interface StuckAttempt {
  assignmentId: string
  /** Whether the server knows nothing of the attempt any more. */
  isGone: boolean
}

/**
 * Sends what a seat has waiting on the device in other attempts than the page's `own`, and tells of what could not be sent.
 * What was kept in former times is sent on the page of its own attempt, and told of here. Returns what ends it.
 */
export function sendElsewhere(
  {
    store,
    own,
    open,
  }: { store: SeatStore; own: BegunAttempt | null; open: (attempt: BegunAttempt) => Outbox },
  tell: (stuck: readonly StuckAttempt[]) => void,
): () => void {
  const outboxes: { assignmentId: string; outbox: Outbox }[] = []
  let isEnded = false

  async function begin(): Promise<void> {
    const attempts = await waitingIn(store)
    if (isEnded) return
    const former: StuckAttempt[] = []
    const report = () => tell([...former, ...outboxes.flatMap(stuckIn)])
    for (const { startedAt, ...attempt } of attempts) {
      const { assignmentId } = attempt
      if (startedAt === null) {
        const isOwn = own !== null && formerAttemptName(own) === formerAttemptName(attempt)
        if (!isOwn) former.push({ assignmentId, isGone: false })
        continue
      }
      const key = { ...attempt, startedAt }
      if (own !== null && attemptName(own) === attemptName(key)) continue
      const outbox = open(key)
      outboxes.push({ assignmentId, outbox })
      outbox.subscribe(() => {
        report()
        // To ask again would not bring it back.
        if (outbox.getState().trouble === 'no-attempt') outbox.stop()
      })
      outbox.start()
    }
    report()
  }

  begin()
  return () => {
    isEnded = true
    for (const { outbox } of outboxes) outbox.stop()
  }
}

async function waitingIn(store: SeatStore): ReturnType<SeatStore['waiting']> {
  try {
    return await store.waiting()
  } catch {
    // A device that cannot store has nothing that waits.
    return []
  } finally {
    store.close()
  }
}

function stuckIn({ assignmentId, outbox }: { assignmentId: string; outbox: Outbox }): StuckAttempt[] {
  const { waiting, trouble } = outbox.getState()
  return waiting > 0 && trouble !== null ? [{ assignmentId, isGone: trouble === 'no-attempt' }] : []
}
