import type { ItemResponse, SavedEvent, StartedEvent, SubmittedEvent } from '@karda/assessment'
import { autumn } from './sample-classroom.ts'

/** Events of a device, a second apart by its clock; `counter` is their place. */
export function started(counter: number, client = 'device-1'): StartedEvent {
  return { kind: 'started', stamp: { counter, client }, at: autumn + counter * 1000, seed: 7 }
}

/** The student wrote `text` as the answer to `item`. */
export function saved(counter: number, text: string, item = 'who-left', client = 'device-1'): SavedEvent {
  const response: ItemResponse = { type: 'short-answer', text }
  return { kind: 'saved', stamp: { counter, client }, at: autumn + counter * 1000, item, response }
}

/** The student handed in `text` as the answer to `who-left`. */
export function submitted(counter: number, text: string, client = 'device-1'): SubmittedEvent {
  return {
    kind: 'submitted',
    stamp: { counter, client },
    at: autumn + counter * 1000,
    responses: { 'who-left': { type: 'short-answer', text } },
  }
}
