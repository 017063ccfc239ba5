import type { AttemptEvent } from '@karda/assessment'

/** Whether two events say the same; a device's store gives back the keys of a record in the order in which it took them. */
export function isSameEvent(one: AttemptEvent, other: AttemptEvent): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
