import type { QuizStore } from '@karda/ui/quiz'

/**
 * Keeps a quiz on the device, under `name`. Where the browser lets nothing be kept (private windows, a full disk, a
 * school's settings), the quiz works and is forgotten with the page.
 */
export function deviceStore(name: string): QuizStore {
  return {
    load() {
      try {
        return JSON.parse(localStorage.getItem(name) ?? 'null')
      } catch {
        return undefined
      }
    },
    save(state) {
      try {
        localStorage.setItem(name, JSON.stringify(state))
      } catch {
        // Said above: the quiz goes on without.
      }
    },
  }
}
