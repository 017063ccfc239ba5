import type { Attempt } from '../attempt/attempt.ts'
import type { AttemptEvent } from '../attempt/attempt-event.ts'
import { replayEvents } from '../attempt/replay-events.ts'
import { responsesOf } from '../attempt/responses-of.ts'
import { ownValue } from '../plain-data/own-value.ts'
import type { ItemResponse } from '../response/item-response.ts'
import type { FeedbackTime } from './feedback-is-released.ts'

/** An event, and when the server heard of it, in milliseconds since 1970. */
export interface ReceivedEvent {
  event: AttemptEvent
  receivedAt: number
}

/** What decides which events count. */
export interface CountingRule {
  feedback: FeedbackTime
  /** What arrives later does not count; null where there is no such moment. */
  lastMoment: number | null
}

/** What of an attempt counts; the responses by item id. */
export interface CountedAttempt {
  attempt: Attempt
  responses: Readonly<Record<string, ItemResponse>>
}

/**
 * What of an attempt counts for its score. Everything that arrives is kept, but no answer is improved by feedback: what
 * arrives after the last moment does not count, nor does an answer that arrives after its feedback could be had, which is
 * after the first hand-in, where feedback is given at once after the item was first checked, and never before closing
 * where it waits for that. The server's clock decides, as a device could say of an event that it happened at any time: of
 * two that hand in, the one that arrives first, whenever feedback is given.
 */
export function countedAttempt(
  events: readonly ReceivedEvent[],
  { feedback, lastMoment }: CountingRule,
): CountedAttempt {
  const inTime = events.filter(({ receivedAt }) => lastMoment === null || receivedAt <= lastMoment)
  const handedInAt = firstHandIn(inTime)
  const checkedAt = firstChecks(inTime)
  const toldAt = (item: string): number => {
    switch (feedback) {
      case 'at-once':
        return Math.min(handedInAt, checkedAt.get(item) ?? Infinity)
      case 'after-hand-in':
        return handedInAt
      case 'after-closing':
        return Infinity
    }
  }
  const attempt = replayEvents(
    inTime
      .filter(({ event, receivedAt }) => {
        if (event.kind === 'reviewed') return true
        return receivedAt <= (event.kind === 'saved' ? toldAt(event.item) : handedInAt)
      })
      .map(({ event }) => event),
  )
  const responses = responsesOf(attempt)
  return {
    attempt,
    responses: feedback === 'at-once' ? withCheckedAnswers(responses, attempt) : responses,
  }
}

/**
 * Of a checked item what was saved before the check counts, or nothing: what was handed in may have been changed since.
 */
function withCheckedAnswers(
  responses: Readonly<Record<string, ItemResponse>>,
  { checked, saved }: Attempt,
): Record<string, ItemResponse> {
  const unchecked = Object.entries(responses).filter(([item]) => !ownValue(checked, item))
  const answered = Object.keys(checked).flatMap((item): [string, ItemResponse][] => {
    const response = ownValue(saved, item)?.response
    return response ? [[item, response]] : []
  })
  return Object.fromEntries([...unchecked, ...answered])
}

function firstHandIn(events: readonly ReceivedEvent[]): number {
  return events
    .filter(({ event }) => event.kind === 'submitted')
    .reduce((first, { receivedAt }) => Math.min(first, receivedAt), Infinity)
}

/** When each item was first checked, by item id; one walk over the events, however many items are asked for. */
function firstChecks(events: readonly ReceivedEvent[]): ReadonlyMap<string, number> {
  const moments = new Map<string, number>()
  for (const { event, receivedAt } of events) {
    if (event.kind !== 'checked') continue
    moments.set(event.item, Math.min(receivedAt, moments.get(event.item) ?? Infinity))
  }
  return moments
}
