import type { AttemptEvent, Item } from '@karda/assessment'
import type { AttemptKey, BegunAttempt } from '@karda/database'
import { services } from '../../services/services.ts'
import type { EventReceipt } from '../protocol/answers.ts'
import { judgeEvent } from './judge-event.ts'

/** A receipt for each event, in their order; or there is no such attempt. */
export type KeptEvents = { kind: 'kept'; receipts: readonly EventReceipt[] } | { kind: 'no-attempt' }

/** What a device says has happened in an attempt, and as when it counts as received, in milliseconds since 1970. */
export interface BroughtEvents {
  values: readonly unknown[]
  receivedAt: number
}

/** Keeps those of a device's events that are sound; returns when they are on disk. */
export async function keepEvents(
  key: AttemptKey | BegunAttempt,
  { values, receivedAt }: BroughtEvents,
  items: readonly Item[],
): Promise<KeptEvents> {
  const judged = values.map((value) => judgeEvent(value, items))
  const sound: AttemptEvent[] = judged.flatMap((one) => (one.kind === 'sound' ? [one.event] : []))
  const recording = await services().events.write(key, sound, receivedAt)
  if (recording.kind === 'no-attempt') return recording
  const receipts = recording.receipts.values()
  return {
    kind: 'kept',
    receipts: judged.map((one) => {
      if (one.kind === 'malformed') return one
      return receipts.next().value ?? { kind: 'malformed', stamp: one.event.stamp }
    }),
  }
}
