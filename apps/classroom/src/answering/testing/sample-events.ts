import type { AttemptEvent, CheckedEvent, ItemResponse, SavedEvent, SubmittedEvent } from '@karda/assessment'

const at = Date.UTC(2026, 8, 1)

/** The student wrote this to the item that asks for a word. */
export function savedWord(counter: number, text: string): SavedEvent {
  return saved(counter, 'a-looking-for', { type: 'short-answer', text })
}

/** An answer to any item. */
export function saved(counter: number, item: string, response: ItemResponse | null): SavedEvent {
  return { kind: 'saved', stamp: stamp(counter), at, item, response }
}

/** The student asked how right an answer is. */
export function checked(counter: number, item: string): CheckedEvent {
  return { kind: 'checked', stamp: stamp(counter), at, item }
}

/** The student handed in. */
export function submitted(counter: number, responses: SubmittedEvent['responses'] = {}): SubmittedEvent {
  return { kind: 'submitted', stamp: stamp(counter), at, responses }
}

function stamp(counter: number): AttemptEvent['stamp'] {
  return { counter, client: 'device-1' }
}
