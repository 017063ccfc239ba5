import type { AttemptEvent } from '@karda/assessment'

/**
 * Of events in the order of their stamps those without which the attempt would not count the same: of the saves of an item the
 * last one, and the last before each check of it.
 */
export function neededEvents(events: readonly AttemptEvent[]): AttemptEvent[] {
  const savedLater = new Set<string>()
  const needed = [...events].reverse().filter((event) => {
    switch (event.kind) {
      case 'saved': {
        const isNeeded = !savedLater.has(event.item)
        savedLater.add(event.item)
        return isNeeded
      }
      case 'checked':
        savedLater.delete(event.item)
        return true
      case 'started':
      case 'submitted':
      case 'reviewed':
        return true
      default:
        return event satisfies never
    }
  })
  return needed.reverse()
}
