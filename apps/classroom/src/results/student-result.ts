import { type AnswerKey, answeredLocale, type Item, maximumPoints } from '@karda/assessment'
import type { AttemptRecord, Marking, Seat } from '@karda/database'
import type { ScoredAttempt } from '../answering/scored-attempt.ts'
import type { ItemAnswer, StudentResult, StudentState } from './results.ts'

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
  /** The one of them that counts; undefined where there is none. */
  scored: ScoredAttempt | undefined
  items: readonly AskedItem[]
  marks: readonly Marking[]
  dueAt: number | null
  /** Whether nothing counts any more that arrives. */
  isOver: boolean
}

/** See `StudentResult`. */
export function studentResult(source: StudentSource): StudentResult {
  const { seat, records, scored, items, marks, dueAt, isOver } = source
  const record = records.find(({ attemptNumber }) => attemptNumber === scored?.attemptNumber)
  const state = stateOf(record, scored)
  const handedInAt = state === 'handed-in' ? (record?.submittedAt ?? null) : null
  const answers = items.map((item) => itemAnswer(item, scored, marks))
  return {
    seat,
    state,
    attemptNumber: scored?.attemptNumber ?? 0,
    attempts: records.length,
    handedInAt,
    isLate: handedInAt !== null && dueAt !== null && handedInAt > dueAt,
    isCounted: state === 'handed-in' || (isOver && state !== 'not-started'),
    answers,
    points: sum(answers.map(({ score }) => score.points)),
    maximum: sum(answers.map(({ score }) => score.maximum)),
    awaiting: answers.filter(({ score }) => score.verdict === 'awaits-teacher').length,
  }
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
  return {
    itemId,
    response: (isAnswered && scored?.responses[itemId]) || null,
    score,
    locale: scored && isAnswered ? localeOf(editions, answeredLocale(scored, itemId)) : null,
    marks: (isMarked && ownMarks?.marks) || null,
  }
}

function nothing(key: AnswerKey): ItemAnswer['score'] {
  return { verdict: 'unanswered', points: 0, maximum: maximumPoints(key) }
}

/** An item that is asked in one language only was read in it, whatever the page around it. */
function localeOf(editions: AskedItem['editions'], told: Item['locale'] | undefined) {
  if (editions.length === 1) return editions[0].locale
  return editions.find(({ locale }) => locale === told)?.locale ?? null
}

function stateOf(record: AttemptRecord | undefined, scored: ScoredAttempt | undefined): StudentState {
  if (!record) return 'not-started'
  if (scored?.attempt.submitted) return 'handed-in'
  return record.submittedAt === null ? 'in-progress' : 'too-late'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
