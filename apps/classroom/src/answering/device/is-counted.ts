import type { Attempt, AttemptEvent } from '@karda/assessment'
import { stampText } from './stamp-text.ts'

/** Whether the attempt would be another without this event, as far as its stamp tells. */
export function isCounted(attempt: Attempt, event: AttemptEvent): boolean {
  const counted = countedIn(attempt, event)
  return counted !== null && counted !== undefined && stampText(counted.stamp) === stampText(event.stamp)
}

function countedIn(attempt: Attempt, event: AttemptEvent): AttemptEvent | null | undefined {
  switch (event.kind) {
    case 'started':
    case 'submitted':
    case 'reviewed':
      return attempt[event.kind]
    case 'saved':
    case 'checked':
      return attempt[event.kind][event.item]
    default:
      return event satisfies never
  }
}
