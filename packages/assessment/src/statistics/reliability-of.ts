import type { Estimate, NoVariance, TooFew } from './estimate.ts'
import { feldtInterval } from './feldt-interval.ts'
import { fewestStudents } from './fewest-students.ts'
import { isConstant } from './is-constant.ts'
import { sumOf } from './sum-of.ts'
import { sumOfProducts } from './sum-of-products.ts'
import { UnevenPointsError } from './uneven-points-error.ts'

/** How well the items of a quiz agree: 1 at best, about 0 where they have nothing in common, and below that at worst. */
export type Reliability = Estimate | TooFew | NoVariance | TooFewItems

/** Of fewer than two items it cannot be told whether they agree. */
export interface TooFewItems {
  kind: 'too-few-items'
  items: number
}

/**
 * The reliability of a quiz: Cronbach's alpha (Cronbach 1951, "Coefficient Alpha and the Internal Structure of Tests",
 * Psychometrika 16; the coefficient of internal consistency of Moodle's quiz statistics) of the points as they are, with
 * Feldt's interval.
 *
 * `pointsByStudent` holds a list of whole points a student, one an item, in the same order; only of students with a score
 * for every item. Throws {@link UnevenPointsError} where the lists are not equally long.
 */
export function reliabilityOf(pointsByStudent: readonly (readonly number[])[]): Reliability {
  const lengths = new Set(pointsByStudent.map((points) => points.length))
  if (lengths.size > 1) throw new UnevenPointsError(lengths)
  const count = pointsByStudent.length
  const fewest = fewestStudents.reliability
  if (count < fewest) return { kind: 'too-few', count, fewest }
  const items = Math.max(...lengths)
  if (items < 2) return { kind: 'too-few-items', items }
  const totals = pointsByStudent.map(sumOf)
  if (isConstant(totals)) return { kind: 'no-variance', count }
  const value = alphaOf(pointsByStudent, totals, items)
  return { kind: 'estimated', value, interval: feldtInterval(value, count, items), count }
}

/** Rounding must not carry alpha past 1, where the interval would turn inside out. */
function alphaOf(rows: readonly (readonly number[])[], totals: readonly number[], items: number): number {
  const columns = Array.from({ length: items }, (_, item) => rows.flatMap((row) => row.slice(item, item + 1)))
  const itemVariance = sumOf(columns.map((column) => sumOfProducts(column, column)))
  const alpha = (items / (items - 1)) * (1 - itemVariance / sumOfProducts(totals, totals))
  return Math.min(1, alpha)
}
