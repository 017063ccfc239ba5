import {
  choiceCounts,
  discriminationOf,
  facilityOf,
  languageDifferenceOf,
  type Score,
} from '@karda/assessment'
import type { ItemAnswer, ItemResult, LanguageComparison, StudentResult } from './results.ts'
import type { AskedItem } from './student-result.ts'
import { waitingAnswers } from './waiting-answers.ts'

/** How an item went among `counted`, the students of whom the statistics speak. `settled`: the items scored for all. */
export function itemResult(
  { itemId, editions, answerKey }: AskedItem,
  number: number,
  counted: readonly StudentResult[],
  settled: ReadonlySet<string>,
): ItemResult {
  const answers = counted.flatMap((student) => {
    const answer = student.answers.find((one) => one.itemId === itemId)
    return answer ? [{ student, answer }] : []
  })
  const scores = answers.map(({ answer }) => answer.score)
  const scoresIn = (code: string) =>
    answers.filter(({ answer }) => answer.locale === code).map(({ answer }) => answer.score)
  const scored = answers.filter(({ answer }) => answer.score.verdict !== 'awaits-teacher')
  return {
    itemId,
    number,
    editions,
    answerKey,
    facility: facilityOf(scores),
    discrimination: discriminationOf(
      scored.map(({ answer }) => answer.score.points),
      scored.map(({ student }) => pointsIn(student.answers, new Set([...settled, itemId]))),
    ),
    counts: choiceCounts(
      editions[0],
      answers.map(({ student, answer }) => ({ student: student.seat.seatId, response: answer.response })),
    ),
    languages: editions.map(({ locale }) => ({
      locale,
      answers: scoresIn(locale).length,
      facility: facilityOf(scoresIn(locale)),
    })),
    comparisons: comparisonsOf(
      editions.map(({ locale }) => locale),
      scoresIn,
    ),
    awaiting: counted.flatMap(waitingAnswers).filter((answer) => answer.itemId === itemId).length,
  }
}

function pointsIn(answers: readonly ItemAnswer[], items: ReadonlySet<string>): number {
  return answers
    .filter(({ itemId }) => items.has(itemId))
    .reduce((total, { score }) => total + score.points, 0)
}

/** Each language with each that stands after it. */
function comparisonsOf(
  codes: readonly LanguageComparison['one'][],
  scoresIn: (code: string) => Score[],
): LanguageComparison[] {
  return codes.flatMap((one, index) =>
    codes.slice(index + 1).map((other) => ({
      one,
      other,
      difference: languageDifferenceOf(scoresIn(one), scoresIn(other)),
    })),
  )
}
