import { assignmentStatus, maximumPoints, reliabilityOf } from '@karda/assessment'
import type { Assignment, AttemptRecord, Marking, Progress, Seat } from '@karda/database'
import { type ScoringBasis, scoreAttempt } from '../answering/scored-attempt.ts'
import type { AssignedQuiz } from '../assignments/assigned-quiz.ts'
import { assignmentTimes } from '../assignments/assignment-times.ts'
import { itemResult } from './item-result.ts'
import type { MeanPoints, Results, StudentResult } from './results.ts'
import { type AskedItem, studentResult } from './student-result.ts'
import { waitingAnswers } from './waiting-answers.ts'

/** All that is known of an assignment. */
export interface ResultsSource {
  assignment: Pick<Assignment, 'settings' | 'closedAt'>
  seats: readonly Seat[]
  attempts: readonly AttemptRecord[]
  /** Everything that happened, with the times at which the server heard of it. */
  events: readonly Progress[]
  editions: AssignedQuiz['editions']
  basis: ScoringBasis
  marks: readonly Marking[]
}

/**
 * The results of an assignment as they stand at `now`. Who is still answering has points, but no part in the statistics:
 * what is not answered yet is not unanswered.
 */
export function resultsOf(source: ResultsSource, now: number): Results {
  const { assignment, basis, seats, attempts, events, marks } = source
  const items = askedItems(source)
  const isOver = assignmentStatus(assignmentTimes(assignment), now) === 'closed'
  const eventsBySeat = Map.groupBy(events, ({ seatId }) => seatId)
  const students = seats.flatMap((seat) => {
    const isOfSeat = ({ seatId }: { seatId: string }) => seatId === seat.seatId
    const records = attempts.filter(isOfSeat)
    if (records.length === 0 && (seat.takenAt === null || seat.removedAt !== null)) return []
    const [ownEvents, ownMarks] = [eventsBySeat.get(seat.seatId) ?? [], marks.filter(isOfSeat)]
    const scored = records.map((record) => {
      const isOfAttempt = (one: { attemptNumber: number }) => one.attemptNumber === record.attemptNumber
      return scoreAttempt(basis, record, ownEvents.filter(isOfAttempt), ownMarks.filter(isOfAttempt))
    })
    const { dueAt } = assignment.settings
    return [studentResult({ seat, records, scored, items, marks: ownMarks, dueAt, isOver })]
  })
  const counted = students.filter(({ isCounted }) => isCounted)
  const settled = settledItems(items, counted)
  return {
    items: items.map((item, index) => itemResult(item, index + 1, counted, settled)),
    students,
    mean: meanOf(items, counted, settled),
    reliability: reliabilityOf(counted.map((student) => pointsOf(student, settled))),
  }
}

/** The items in the order in which they are asked; one that has lost its key is asked no more. */
function askedItems({ editions, basis: { answerKeys } }: ResultsSource): AskedItem[] {
  const first = editions[0]?.items ?? []
  return first.flatMap(({ id: itemId }) => {
    const answerKey = Object.hasOwn(answerKeys, itemId) ? answerKeys[itemId] : undefined
    const inAll = editions.flatMap(({ items }) => items.find(({ id }) => id === itemId) ?? [])
    // Where an item has words in one language only, every edition shows the same.
    const [one, ...others] = [...new Map(inAll.map((item) => [item.locale, item])).values()]
    return answerKey && one ? [{ itemId, editions: [one, ...others], answerKey }] : []
  })
}

/** The items that are scored for every student: one of which any answer waits for its marks would spoil the totals. */
function settledItems(items: readonly AskedItem[], counted: readonly StudentResult[]): ReadonlySet<string> {
  const awaiting = new Set(counted.flatMap(waitingAnswers).map(({ itemId }) => itemId))
  return new Set(items.map(({ itemId }) => itemId).filter((itemId) => !awaiting.has(itemId)))
}

function meanOf(
  items: readonly AskedItem[],
  counted: readonly StudentResult[],
  settled: ReadonlySet<string>,
): MeanPoints | null {
  if (counted.length === 0 || settled.size === 0) return null
  const scored = items.filter(({ itemId }) => settled.has(itemId))
  return {
    points: sum(counted.flatMap((student) => pointsOf(student, settled))) / counted.length,
    maximum: sum(scored.map(({ answerKey }) => maximumPoints(answerKey))),
    unsettled: items.length - scored.length,
  }
}

function pointsOf({ answers }: StudentResult, settled: ReadonlySet<string>): number[] {
  return answers.filter(({ itemId }) => settled.has(itemId)).map(({ score }) => score.points)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
