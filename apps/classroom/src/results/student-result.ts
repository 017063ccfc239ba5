import {
  type AnswerKey,
  answeredLocale,
  type Item,
  type ItemResponse,
  maximumPoints,
  scoreExtended,
} from '@karda/assessment'
import type { AttemptRecord, Marking, Seat } from '@karda/database'
import {
  attemptThatCounts,
  isMarkOf,
  mayStillCount,
  type ScoredAttempt,
} from '../answering/scored-attempt.ts'
import type { ItemAnswer, OtherAttempt, StudentResult, StudentState } from './results.ts'
import { waitingAnswers } from './waiting-answers.ts'

/** An item in each language in which it is asked, and its key. */
export interface AskedItem {
  itemId: string
  editions: readonly [Item, ...Item[]]
  answerKey: AnswerKey
}

/** All that a student's result is made of. */
export interface StudentSource {
  seat: Seat
  /** All attempts of the seat, by number. */
  records: readonly AttemptRecord[]
  /** What each of them brought, by number. */
  scored: readonly ScoredAttempt[]
  items: readonly AskedItem[]
  marks: readonly Marking[]
  dueAt: number | null
  /** Whether nothing counts any more that arrives. */
  isOver: boolean
}

/** See `StudentResult`. */
export function studentResult(source: StudentSource): StudentResult {
  const { seat, records, dueAt, isOver } = source
  const counting = attemptThatCounts(source.scored)
  const record = records.find(({ attemptNumber }) => attemptNumber === counting?.attemptNumber)
  const state = stateOf(record, counting, isOver)
  const handedInAt = counting?.handedInAt ?? null
  const answers = answersIn(counting, source)
  const otherAttempts = counting ? otherAttemptsThan(counting, source) : []
  return {
    seat,
    state,
    attemptNumber: counting?.attemptNumber ?? 0,
    attempts: records.length,
    handedInAt,
    isLate: handedInAt !== null && dueAt !== null && handedInAt > dueAt,
    isCounted: state === 'handed-in' || (isOver && state !== 'not-started'),
    answers,
    points: sum(answers.map(({ score }) => score.points)),
    maximum: sum(answers.map(({ score }) => score.maximum)),
    otherAttempts,
    awaiting: waitingAnswers({ answers, otherAttempts }).length,
  }
}

function otherAttemptsThan(counting: ScoredAttempt, source: StudentSource): OtherAttempt[] {
  return source.scored
    .filter((scored) => scored !== counting && scored.attempt.submitted)
    .map((scored) => ({
      attemptNumber: scored.attemptNumber,
      answers: answersIn(scored, source),
      mayStillCount: mayStillCount(scored, counting),
    }))
}

function answersIn(scored: ScoredAttempt | undefined, { items, marks }: StudentSource): ItemAnswer[] {
  return items.map((item) => itemAnswer(item, scored, marks))
}

function itemAnswer(
  { itemId, editions, answerKey }: AskedItem,
  scored: ScoredAttempt | undefined,
  marks: readonly Marking[],
): ItemAnswer {
  const score = scored?.scores[itemId] ?? nothing(answerKey)
  const isAnswered = score.verdict !== 'unanswered'
  const isMarked = isAnswered && score.verdict !== 'awaits-teacher'
  const ownMarks = marks.find(
    (marking) =>
      marking.itemId === itemId &&
      marking.seatId === scored?.seatId &&
      marking.attemptNumber === scored.attemptNumber,
  )
  const response = (isAnswered && scored?.responses[itemId]) || null
  return {
    itemId,
    response,
    score,
    locale: scored && isAnswered ? localeOf(editions, answeredLocale(scored, itemId)) : null,
    marks: (isMarked && ownMarks?.marks) || null,
    earlierPoints: ownMarks && response ? earlierPoints(answerKey, ownMarks, response) : null,
  }
}

function earlierPoints(key: AnswerKey, marking: Marking, response: ItemResponse): number | null {
  if (key.type !== 'extended' || isMarkOf(marking, response)) return null
  const earlier = scoreExtended(key, marking.marks)
  return earlier.kind === 'scored' ? earlier.score.points : null
}

function nothing(key: AnswerKey): ItemAnswer['score'] {
  return { verdict: 'unanswered', points: 0, maximum: maximumPoints(key) }
}

/** An item that is asked in one language only was read in it, whatever the page around it. */
function localeOf(editions: AskedItem['editions'], told: Item['locale'] | undefined) {
  if (editions.length === 1) return editions[0].locale
  return editions.find(({ locale }) => locale === told)?.locale ?? null
}

function stateOf(
  record: AttemptRecord | undefined,
  scored: ScoredAttempt | undefined,
  isOver: boolean,
): StudentState {
  if (!record) return 'not-started'
  if (scored?.attempt.submitted) return 'handed-in'
  if (record.submittedAt !== null) return 'too-late'
  return isOver ? 'not-handed-in' : 'in-progress'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
