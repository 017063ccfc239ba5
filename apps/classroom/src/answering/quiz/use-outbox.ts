import type { Attempt } from '@karda/assessment'
import type { BegunAttempt } from '@karda/database'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { openOutbox } from '../device/open-outbox.ts'
import type { Outbox } from '../device/outbox.ts'
import { type OutboxState, outboxStatus } from '../device/outbox-state.ts'

/**
 * The outbox of an attempt, and its state. As the server draws the page there is none; the state is then that of the
 * attempt that came with the page.
 */
export function useOutbox(
  key: BegunAttempt,
  attempt: Attempt,
): { outbox: Outbox | null; state: OutboxState } {
  const [outbox, setOutbox] = useState<Outbox | null>(null)
  const [initial] = useState(() => stateOf(attempt))
  const state = useSyncExternalStore(
    outbox?.subscribe ?? subscribeToNothing,
    outbox?.getState ?? (() => initial),
    () => initial,
  )

  // A page is of one attempt, from its beginning to its end.
  useEffect(() => {
    const opened = openOutbox(key, attempt)
    setOutbox(opened)
    opened.start()
    return () => opened.stop()
  }, [])

  return { outbox, state }
}

function stateOf(attempt: Attempt): OutboxState {
  const nothing = { waiting: 0, trouble: null }
  return {
    ...nothing,
    attempt,
    status: outboxStatus({ ...nothing, attempt }, false),
    waitingItems: [],
    cannotStore: false,
    refused: 0,
    lastReceiptAt: null,
    assignment: null,
    isLate: false,
  }
}

function subscribeToNothing(): () => void {
  return () => undefined
}
