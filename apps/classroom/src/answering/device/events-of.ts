import type { Attempt, AttemptEvent } from '@karda/assessment'
import { compareStamps } from './compare-stamps.ts'
import { stampText } from './stamp-text.ts'

/** The events that an attempt holds, and those that wait, each once, in the order of their stamps. */
export function eventsOf(
  { started, saved, checked, submitted, reviewed }: Attempt,
  waiting: readonly AttemptEvent[],
): AttemptEvent[] {
  const single = [started, submitted, reviewed].filter((event) => event !== null)
  const counted = [...single, ...Object.values(saved), ...Object.values(checked)]
  const byStamp = new Map([...counted, ...waiting].map((event) => [stampText(event.stamp), event]))
  return [...byStamp.values()].sort(compareStamps)
}
