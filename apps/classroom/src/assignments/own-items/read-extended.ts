import {
  emptyInLanguages,
  filledRows,
  type ItemBody,
  type ItemSource,
  idsOfRows,
  typedNumber,
} from './item-source.ts'
import type { OwnItemProblem } from './own-item-problem.ts'
import { ownItemLimits, rowsTo } from './own-item-types.ts'

/** A text to be written, which the teacher scores by a rubric: criteria with the most points that each can bring. */
export function readExtended(source: ItemSource): ItemBody<'extended'> {
  const { text } = source
  const rows = filledRows(source, 'criterion', rowsTo(ownItemLimits.criteria))
  const criterionId = idsOfRows(source, 'criterion', rows)
  const points = (row: number) => typedNumber(text(`points-${row}`)) ?? 0
  const problems: OwnItemProblem[] = [
    ...(rows.length === 0 ? [{ controlId: 'criteria', code: 'criteria' } as const] : []),
    ...emptyInLanguages(source, 'criterion', rows),
    ...rows
      .filter((row) => !isPoints(points(row)))
      .map((row) => ({
        controlId: `points-${row}`,
        code: 'points' as const,
        found: text(`points-${row}`),
        row,
      })),
  ]
  return {
    facts: {
      type: 'extended',
      criteria: Object.fromEntries(rows.map((row) => [criterionId(row), points(row)])),
    },
    answer: { type: 'extended' },
    wordsIn: () => ({}),
    feedbackIn(locale) {
      const modelAnswer = text(`model-${locale}`)
      const criteria = rows.map((row) => [criterionId(row), text(`criterion-${row}-${locale}`)])
      return { criteria: Object.fromEntries(criteria), ...(modelAnswer === '' ? {} : { modelAnswer }) }
    },
    problems,
  }
}

function isPoints(points: number): boolean {
  return Number.isInteger(points) && points >= 1 && points <= ownItemLimits.points
}
