import type { CheckedEvent, SavedEvent, SubmittedEvent } from '../attempt/attempt-event.ts'
import type { ItemResponse } from '../response/item-response.ts'

/** The response that chooses one choice. */
export function answer(choice: string): ItemResponse {
  return { type: 'choice', choices: [choice] }
}

/** A save of one choice, or, where that is null, of an answer taken back. */
export function save(counter: number, client: string, item: string, choice: string | null): SavedEvent {
  const response = choice === null ? null : answer(choice)
  return { kind: 'saved', stamp: { counter, client }, at: 0, item, response }
}

/** A submission of these responses. */
export function submit(
  counter: number,
  client: string,
  responses: SubmittedEvent['responses'],
): SubmittedEvent {
  return { kind: 'submitted', stamp: { counter, client }, at: 0, responses }
}

/** The student asks how right the answer to an item is. */
export function check(counter: number, client: string, item: string): CheckedEvent {
  return { kind: 'checked', stamp: { counter, client }, at: 0, item }
}
