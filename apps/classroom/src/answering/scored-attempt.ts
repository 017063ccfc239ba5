import {
  type AnswerKey,
  type Attempt,
  type CountingRule,
  countedAttempt,
  type Item,
  type ItemResponse,
  type ReceivedEvent,
  type Score,
  scoreExtended,
  scoreResponse,
  validResponses,
} from '@karda/assessment'
import type { Marking, Progress } from '@karda/database'
import { responseHash } from './response-hash.ts'

/** What attempts at an assignment are scored by. */
export interface ScoringBasis {
  /** In the order in which they are asked, in any language. */
  items: readonly Item[]
  /** By item id. */
  answerKeys: Readonly<Record<string, AnswerKey>>
  rule: CountingRule
}

/** What an attempt of a seat has brought, by what of it counts. */
export interface ScoredAttempt {
  seatId: string
  attemptNumber: number
  /** What happened in it, as far as it counts. */
  attempt: Attempt
  /** The answers that count and fit their items, by item id. */
  responses: Readonly<Record<string, ItemResponse>>
  /** As in `CountedAttempt`. */
  handedInAt: number | null
  /** As in `CountedAttempt`. */
  toldAt: ReadonlyMap<string, number>
  /** Of every item that has a key, by item id; an extended answer by the teacher's marks, if there are any. */
  scores: Readonly<Record<string, Score>>
  /** The sum of the points of all items so far, and of what they could have brought. */
  points: number
  maximum: number
  /** How many points a teacher has yet to decide on; they are part of `maximum`. */
  awaited: number
}

/** Scores what happened in one attempt; `marks` are the teacher's for this attempt. */
export function scoreAttempt(
  { items, answerKeys, rule }: ScoringBasis,
  { seatId, attemptNumber }: { seatId: string; attemptNumber: number },
  events: readonly ReceivedEvent[],
  marks: readonly Marking[],
): ScoredAttempt {
  const counted = countedAttempt(events, rule)
  const responses = validResponses(items, counted.responses)
  const scored = items.flatMap((item): [string, Score][] => {
    const key = answerKeys[item.id]
    const given = marks.find(({ itemId }) => itemId === item.id)
    return key ? [[item.id, scoreItem(item, key, responses[item.id] ?? null, given)]] : []
  })
  const scores = scored.map(([, score]) => score)
  return {
    seatId,
    attemptNumber,
    attempt: counted.attempt,
    responses,
    handedInAt: counted.handedInAt,
    toldAt: counted.toldAt,
    scores: Object.fromEntries(scored),
    points: sum(scores.map(({ points }) => points)),
    maximum: sum(scores.map(({ maximum }) => maximum)),
    awaited: sum(scores.map(({ verdict, maximum }) => (verdict === 'awaits-teacher' ? maximum : 0))),
  }
}

/**
 * Scores all attempts in which something has happened, by seat and number; `progress` and `marks` may be those of one
 * seat or of a whole assignment.
 */
export function scoreAttempts(
  basis: ScoringBasis,
  progress: readonly Progress[],
  marks: readonly Marking[],
): ScoredAttempt[] {
  const groups = Map.groupBy(progress, ({ seatId, attemptNumber }) => `${seatId} ${attemptNumber}`)
  return [...groups.values()]
    .flatMap((events) => {
      const [first] = events
      if (!first) return []
      const ownMarks = marks.filter(
        ({ seatId, attemptNumber }) => seatId === first.seatId && attemptNumber === first.attemptNumber,
      )
      return [scoreAttempt(basis, first, events, ownMarks)]
    })
    .sort(
      (one, other) =>
        Number(one.seatId > other.seatId) - Number(one.seatId < other.seatId) ||
        one.attemptNumber - other.attemptNumber,
    )
}

/**
 * The attempt of a seat that counts among several: the best of those that were handed in, so that nobody loses by trying
 * again (what Moodle and Canvas do where nothing else is set); of equals the first. Where none was handed in, the last
 * one counts with what was saved in it. `attempts` are those of one seat, by number.
 */
export function attemptThatCounts(attempts: readonly ScoredAttempt[]): ScoredAttempt | undefined {
  const handedIn = attempts.filter(({ attempt }) => attempt.submitted !== null)
  if (handedIn.length === 0) return attempts.at(-1)
  return handedIn.reduce((best, attempt) => (attempt.points > best.points ? attempt : best))
}

/**
 * Whether a teacher's marks could make an attempt better than `counting`, the one that counts as long as its longer
 * answers, and those of the others, bring nothing more.
 */
export function mayStillCount({ attempt, points, awaited }: ScoredAttempt, counting: ScoredAttempt): boolean {
  return attempt.submitted !== null && awaited > 0 && points + awaited > counting.points
}

function scoreItem(
  item: Item,
  key: AnswerKey,
  response: ItemResponse | null,
  marking: Marking | undefined,
): Score {
  const score = scoreResponse(item, key, response)
  if (key.type !== 'extended' || !response || !marking || score.verdict !== 'awaits-teacher') return score
  // What was changed after it was marked waits again: the teacher has not read it.
  if (!isMarkOf(marking, response)) return score
  const marked = scoreExtended(key, marking.marks)
  // Marks by a rubric that has changed since cannot be added up: the answer waits for new ones.
  return marked.kind === 'scored' ? marked.score : score
}

/** Whether marks were given to this response, or may have been where nobody can tell. */
export function isMarkOf({ responseHash: marked }: Marking, response: ItemResponse): boolean {
  return marked === null || marked === responseHash(response)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
