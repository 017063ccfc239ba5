import type { AttemptEvent } from '@karda/assessment'

/** Which of two events comes first by their stamps: below 0 where `one` does. */
export function compareStamps({ stamp: one }: AttemptEvent, { stamp: other }: AttemptEvent): number {
  return one.counter - other.counter || Number(one.client > other.client) - Number(one.client < other.client)
}
