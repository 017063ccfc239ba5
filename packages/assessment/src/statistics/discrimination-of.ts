import type { Estimate, NoVariance, TooFew } from './estimate.ts'
import { fewestStudents } from './fewest-students.ts'
import { fisherInterval } from './fisher-interval.ts'
import { isConstant } from './is-constant.ts'
import { sumOfProducts } from './sum-of-products.ts'
import { UnevenPointsError } from './uneven-points-error.ts'

/** How well an item tells students apart, from -1 to 1; below 0 where those do better at it who do worse otherwise. */
export type Discrimination = Estimate | TooFew | NoVariance

/**
 * The discrimination of an item: the correlation of its points with those of the rest of the quiz, the item itself taken
 * out (the corrected item-total correlation: Henrysson 1963, "Correction of Item-Total Correlations in Item Analysis",
 * Psychometrika 28; Crocker & Algina 1986; the discrimination index of Moodle's quiz statistics).
 *
 * `itemPoints` and `totals` are whole points, student by student in the same order, each total with the item's points in
 * it; only of students with a score for every item. Throws {@link UnevenPointsError} where they are not equally many.
 */
export function discriminationOf(itemPoints: readonly number[], totals: readonly number[]): Discrimination {
  const count = itemPoints.length
  if (totals.length !== count) throw new UnevenPointsError([count, totals.length])
  const fewest = fewestStudents.discrimination
  if (count < fewest) return { kind: 'too-few', count, fewest }
  const ownPoints = itemPoints.values()
  const rests = totals.map((total) => total - Number(ownPoints.next().value))
  if (isConstant(itemPoints) || isConstant(rests)) return { kind: 'no-variance', count }
  const value = correlationOf(itemPoints, rests)
  return { kind: 'estimated', value, interval: fisherInterval(value, count), count }
}

/** Pearson's correlation; rounding must not carry it past 1, where Fisher's transformation ends. */
function correlationOf(one: readonly number[], other: readonly number[]): number {
  const correlation =
    sumOfProducts(one, other) / Math.sqrt(sumOfProducts(one, one) * sumOfProducts(other, other))
  return Math.max(-1, Math.min(1, correlation))
}
