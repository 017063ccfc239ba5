import type { Attempt } from '../attempt/attempt.ts'
import { replayEvents } from '../attempt/replay-events.ts'
import { responsesOf } from '../attempt/responses-of.ts'
import { ownValue } from '../plain-data/own-value.ts'
import type { ItemResponse } from '../response/item-response.ts'
import type { FeedbackTime } from './feedback-is-released.ts'
import type { ReceivedEvent } from './received-event.ts'
import { tellingMoments } from './telling-moments.ts'

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
  /**
   * When the server had all that counts of what was handed in, in milliseconds since 1970; null while it is not handed in.
   */
  handedInAt: number | null
  /**
   * When each item was closed and told by a check, in milliseconds since 1970, by item id; where feedback comes later,
   * none was. From then on only what counts is shown, and cannot be changed.
   */
  toldAt: ReadonlyMap<string, number>
}

/**
 * Milliseconds after a hand-in for which answers still count that were given before it on another device, where feedback
 * waits for closing. A device that has a connection sends within two and a half minutes, whatever it was asked to wait for;
 * the rest is for finding one. Without an end, who hands in nothing at first would answer for as long as the quiz is open.
 */
const waitsForDevices = 15 * 60_000

/**
 * What of an attempt counts for its score. Everything that arrives is kept, but no answer is improved by feedback: what
 * arrives after the last moment does not count, nor does an answer that arrives after its feedback could be had, which is
 * after the first hand-in, and where feedback is given at once after a check closed the item (`tellingMoments`). Where
 * feedback waits for closing, a hand-in waits for other devices too, for a while. The server's clock decides, as a device
 * could say of an event that it happened at any time: of two that hand in, the one that arrives first, whenever feedback is
 * given.
 */
export function countedAttempt(
  events: readonly ReceivedEvent[],
  { feedback, lastMoment }: CountingRule,
): CountedAttempt {
  const inTime = events.filter(({ receivedAt }) => lastMoment === null || receivedAt <= lastMoment)
  const handedInAt = firstHandIn(inTime)
  const beforeHandIn = inTime.filter(({ receivedAt }) => receivedAt <= handedInAt)
  const toldAt = feedback === 'at-once' ? tellingMoments(beforeHandIn) : nothingTold
  const lastSave = (item: string): number => {
    switch (feedback) {
      case 'at-once':
        return toldAt.get(item) ?? handedInAt
      case 'after-hand-in':
        return handedInAt
      case 'after-closing':
        return handedInAt + waitsForDevices
    }
  }
  const counted = inTime.filter(({ event, receivedAt }) => {
    if (event.kind === 'reviewed') return true
    return receivedAt <= (event.kind === 'saved' ? lastSave(event.item) : handedInAt)
  })
  const attempt = replayEvents(counted.map(({ event }) => event))
  const responses = countedResponses(attempt, toldAt)
  const completedAt = counted
    .filter(({ event }) => event.kind === 'saved' && event.response === ownValue(responses, event.item))
    .reduce((last, { receivedAt }) => Math.max(last, receivedAt), handedInAt)
  return { attempt, responses, handedInAt: attempt.submitted && completedAt, toldAt }
}

const nothingTold: ReadonlyMap<string, number> = new Map()

/** Of a told item what was checked counts: what was handed in may have been changed since. */
function countedResponses(
  attempt: Attempt,
  toldAt: ReadonlyMap<string, unknown>,
): Record<string, ItemResponse> {
  const untold = Object.entries(responsesOf(attempt)).filter(([item]) => !toldAt.has(item))
  const saved = Object.entries(responsesOf({ ...attempt, submitted: null }))
  return Object.fromEntries([...untold, ...saved.filter(([item]) => toldAt.has(item))])
}

function firstHandIn(events: readonly ReceivedEvent[]): number {
  return events
    .filter(({ event }) => event.kind === 'submitted')
    .reduce((first, { receivedAt }) => Math.min(first, receivedAt), Infinity)
}
