import { isDeepStrictEqual } from 'node:util'
import {
  type CountedAttempt,
  countedAttempt,
  type ItemResponse,
  type ReceivedEvent,
  replayEvents,
  validResponses,
} from '@karda/assessment'
import type { ScoringBasis } from './scored-attempt.ts'

/** What of an attempt arrived after the last moment that counts: it is kept, and counts where that moment is put off. */
export interface LateAnswers {
  /** Whether it was handed in after that moment, and not before. */
  isHandedIn: boolean
  /** The answers that would count and do not, by item id; those that count as they are, are left out. */
  responses: Readonly<Record<string, ItemResponse>>
}

const nothingLate: LateAnswers = { isHandedIn: false, responses: {} }

/**
 * How many answers of an attempt differ from those that count and were saved last, but arrived when they could count no
 * more, though it was not closed: after a hand-in (and the while for which that waits), or after their question was told.
 * They are kept, and never count.
 */
export function answersOutOfTurn(
  { items, rule }: Pick<ScoringBasis, 'items' | 'rule'>,
  events: readonly ReceivedEvent[],
): number {
  const { attempt, responses } = countedAttempt(events, { ...rule, lastMoment: null })
  const { saved } = replayEvents(events.map(({ event }) => event))
  const uncounted = Object.values(saved).filter((save) => save !== attempt.saved[save.item])
  const given = uncounted.flatMap(({ item, response }): [string, ItemResponse][] =>
    response ? [[item, response]] : [],
  )
  const counted = validResponses(items, responses)
  return Object.entries(validResponses(items, Object.fromEntries(given))).filter(
    ([id, response]) => !isDeepStrictEqual(response, counted[id]),
  ).length
}

/** See `LateAnswers`; `inTime` is what of these events counts. */
export function lateAnswers(
  { items, rule }: Pick<ScoringBasis, 'items' | 'rule'>,
  events: readonly ReceivedEvent[],
  inTime: Pick<CountedAttempt, 'attempt' | 'responses'>,
): LateAnswers {
  const { lastMoment } = rule
  const isAnyLate = lastMoment !== null && events.some(({ receivedAt }) => receivedAt > lastMoment)
  if (!isAnyLate) return nothingLate
  const all = countedAttempt(events, { ...rule, lastMoment: null })
  const counted = validResponses(items, inTime.responses)
  const kept = Object.entries(validResponses(items, all.responses))
  return {
    isHandedIn: all.attempt.submitted !== null && inTime.attempt.submitted === null,
    responses: Object.fromEntries(kept.filter(([id, response]) => !isDeepStrictEqual(response, counted[id]))),
  }
}
