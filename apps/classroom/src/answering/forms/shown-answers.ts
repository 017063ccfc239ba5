import {
  type Attempt,
  type AttemptEvent,
  type ItemResponse,
  replayEvents,
  responsesOf,
} from '@karda/assessment'

/**
 * Which answers a page shows, for its form to say: the stamps of their saves, `3.phone,7.form-2x`. A counter alone does
 * not tell, as an answer that arrives later from a device which has not heard of much has a lower one.
 */
export function writeShownAnswers({ saved }: Attempt): string {
  return Object.values(saved).map(stampName).join(',')
}

/** Of what happened in an attempt, the answers that a page showed, by item id; `written` as `writeShownAnswers` does. */
export function shownAnswers(events: readonly AttemptEvent[], written: string): Record<string, ItemResponse> {
  const stamps = new Set(written.split(','))
  const shown = events.filter((event) => event.kind === 'saved' && stamps.has(stampName(event)))
  return responsesOf(replayEvents(shown))
}

function stampName({ stamp: { counter, client } }: AttemptEvent): string {
  return `${counter}.${client}`
}
