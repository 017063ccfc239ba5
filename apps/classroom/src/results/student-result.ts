import { type AnswerKey, answeredLocale, type Item } from '@karda/assessment'
import type { Marking, Seat } from '@karda/database'
import type { CountedWork } from './counted-work.ts'
import type { ItemAnswer, StudentResult, StudentState } from './results.ts'
import { scoreAnswer } from './score-answer.ts'

/** An item in each language in which it is asked, and its key. */
export interface AskedItem {
  itemId: string
  editions: readonly [Item, ...Item[]]
  answerKey: AnswerKey
}

/** All that a student's result is made of. */
export interface StudentSource {
  seat: Seat
  attempts: number
  work: CountedWork | undefined
  items: readonly AskedItem[]
  marks: readonly Marking[]
  dueAt: number | null
  /** Whether nothing counts any more that arrives. */
  isOver: boolean
}

/** See `StudentResult`. */
export function studentResult(source: StudentSource): StudentResult {
  const { seat, attempts, work, items, marks, dueAt, isOver } = source
  const ownMarks = marks.filter(
    ({ seatId, attemptNumber }) => seatId === seat.seatId && attemptNumber === work?.attemptNumber,
  )
  const answers = items.map((item) => itemAnswer(item, work, ownMarks))
  const handedInAt = work?.handedInAt ?? null
  const state = stateOf(work)
  return {
    seat,
    state,
    attemptNumber: work?.attemptNumber ?? 0,
    attempts,
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
  work: CountedWork | undefined,
  marks: readonly Marking[],
): ItemAnswer {
  const [item] = editions
  const given = work && Object.hasOwn(work.responses, itemId) ? (work.responses[itemId] ?? null) : null
  const ownMarks = marks.find((marking) => marking.itemId === itemId)?.marks ?? null
  const score = scoreAnswer(item, answerKey, given, ownMarks)
  const isAnswered = score.verdict !== 'unanswered'
  return {
    itemId,
    response: isAnswered ? given : null,
    score,
    locale: work && isAnswered ? localeOf(editions, answeredLocale(work, itemId)) : null,
    marks: isAnswered && score.verdict !== 'awaits-teacher' ? ownMarks : null,
  }
}

/** An item that is asked in one language only was read in it, whatever the page around it. */
function localeOf(editions: AskedItem['editions'], told: Item['locale'] | undefined) {
  if (editions.length === 1) return editions[0].locale
  return editions.find(({ locale }) => locale === told)?.locale ?? null
}

function stateOf(work: CountedWork | undefined): StudentState {
  if (!work) return 'not-started'
  if (work.handedInAt !== null) return 'handed-in'
  return work.isTooLate ? 'too-late' : 'in-progress'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
